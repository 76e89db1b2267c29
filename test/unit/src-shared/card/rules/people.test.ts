import { expect, it } from 'vitest'
import { said, v1 } from './apply-rules'

const problems = (card: unknown): string[] => said(card).filter((line) => !line.includes('people-in-push'))

it('a person has an id', () => {
  expect(problems(v1({ tag: 'person', user_id: 'ou_1' }))).toEqual([])
  expect(problems(v1({ tag: 'person', user_id: 'a@example.com' }))).toEqual([
    'error card.person-by-email /elements/0/user_id',
  ])
})

it('a list may leave out who does not exist', () => {
  const list = (more: object): unknown =>
    v1({ tag: 'person_list', persons: [{ id: 'a@example.com' }], ...more })
  expect(problems(list({}))).toEqual(['error card.person-by-email /elements/0/persons/0/id'])
  expect(problems(list({ drop_invalid_user_id: true }))).toEqual([
    'warning card.person-by-email /elements/0/persons/0/id',
  ])
})
