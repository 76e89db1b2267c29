import { describe, expect, it } from 'vitest'
import { emoji } from '@shared/card/catalogue/emoji'
import {
  applyTool,
  colourText,
  commonEmoji,
  insertEmoji,
  type SelectedText,
} from '../../../../src-renderer/inspector/markdown-tools'

/** A text whose selection stands between `[` and `]`. */
function selected(marked: string): SelectedText {
  const from = marked.indexOf('[')
  const to = marked.indexOf(']') - 1
  return { text: marked.replace('[', '').replace(']', ''), from, to }
}

function shown({ text, from, to }: SelectedText): string {
  return `${text.slice(0, from)}[${text.slice(from, to)}]${text.slice(to)}`
}

describe('applyTool', () => {
  it.each([
    ['bold', 'on [Friday]!', 'on **[Friday]**!'],
    ['italic', 'on [Friday]', 'on *[Friday]*'],
    ['strike', '[周五] 搬', '~~[周五]~~ 搬'],
    ['bold', 'on []', 'on **[words]**'],
    ['bold', 'on **[Friday]**', 'on [Friday]'],
    ['italic', 'on *[Friday]*', 'on [Friday]'],
    ['italic', 'on **[Friday]**', 'on ***[Friday]***'],
    ['list', '[one\ntwo]', '[- one\n- two]'],
    ['list', 'zero\no[n]e', 'zero\n[- on]e'],
  ] as const)('%s makes %j into %j', (tool, before, after) => {
    expect(shown(applyTool(selected(before), tool, 'words'))).toBe(after)
  })

  it('makes a link of what is selected', () => {
    const made = applyTool({ text: 'see plan', from: 4, to: 8 }, 'link', 'words')
    expect(made).toEqual({ text: 'see [plan](https://)', from: 5, to: 9 })
  })

  it('gives back the text when a mark is put on and taken off', () => {
    const start = selected('on [Friday], at nine')
    for (const tool of ['bold', 'italic', 'strike'] as const)
      expect(applyTool(applyTool(start, tool, ''), tool, '')).toEqual(start)
  })

  it('leaves lines alone that are items already', () => {
    expect(applyTool({ text: '- one\ntwo', from: 0, to: 9 }, 'list', '').text).toBe('- one\n- two')
  })
})

describe('colourText and insertEmoji', () => {
  it('puts a colour around what is selected', () => {
    expect(shown(colourText(selected('a [b] c'), 'red', ''))).toBe("a <font color='red'>[b]</font> c")
  })

  it('puts an emoji in the place of what is selected, and the cursor behind it', () => {
    expect(shown(insertEmoji(selected('a [b] c'), 'OK'))).toBe('a :OK:[] c')
  })

  it('offers emoji that Feishu has', () => {
    expect(commonEmoji.length).toBeGreaterThan(4)
    expect(commonEmoji.every((key) => Object.hasOwn(emoji, key))).toBe(true)
  })
})
