import { describe, expect, it } from 'vitest'
import {
  entriesOnOffer,
  filterLabel,
  passesFilter,
} from '../../../../electron-stand-in/page/dialog/file-filters'

const drafts = { name: '草稿', extensions: ['pushcard', 'tar.gz'] }
const all = { name: 'All', extensions: ['*'] }
const entries = [
  { name: 'folder.txt', isFolder: true, modified: 1 },
  { name: 'a.pushcard', isFolder: false, modified: 1 },
  { name: 'notes', isFolder: false, modified: 1 },
]
const namesOf = (...args: Parameters<typeof entriesOnOffer>) =>
  entriesOnOffer(...args).map(({ name }) => name)

describe('the filter of a file dialog', () => {
  it('lets files with one of its extensions through, in capitals too', () => {
    expect(passesFilter('a.pushcard', drafts)).toBe(true)
    expect(passesFilter('A.PUSHCARD', drafts)).toBe(true)
    expect(passesFilter('a.tar.gz', drafts)).toBe(true)
    expect(passesFilter('a.gz', drafts)).toBe(false)
    expect(passesFilter('pushcard', drafts)).toBe(false)
    expect(passesFilter('notes', all)).toBe(true)
  })

  it('never hides folders, and shows nothing else where a folder is wanted', () => {
    expect(namesOf(entries, 'files', drafts)).toEqual(['folder.txt', 'a.pushcard'])
    expect(namesOf(entries, 'files', undefined)).toEqual(['folder.txt', 'a.pushcard', 'notes'])
    expect(namesOf(entries, 'folders', undefined)).toEqual(['folder.txt'])
  })

  it('says what it lets through', () => {
    expect(filterLabel(drafts)).toBe('草稿 (*.pushcard, *.tar.gz)')
    expect(filterLabel(all)).toBe('All')
  })
})
