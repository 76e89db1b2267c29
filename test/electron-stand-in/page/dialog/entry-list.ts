import { drawing, element } from './element'
import type { FolderEntry } from './messages'
import {
  choose,
  chooseRange,
  findByName,
  moveCursor,
  nothingChosen,
  toggle,
  type Selection,
} from './selection'

export interface EntryListOptions {
  readonly label: string
  readonly emptyText: string
  readonly language: string
  readonly multiple: boolean
  readonly onSelect: (chosen: readonly FolderEntry[]) => void
  /** A double click, or Enter. */
  readonly onOpen: () => void
}

/** How long keys count as one word that is looked for, in milliseconds. */
const typingPause = 800

/** The files and folders of one folder, to choose from by mouse and keyboard. */
export class EntryList {
  readonly element: HTMLElement
  private entries: readonly FolderEntry[] = []
  private rows: HTMLElement[] = []
  private selection = nothingChosen
  private typed = { text: '', at: 0 }
  private readonly date: Intl.DateTimeFormat

  constructor(private readonly options: EntryListOptions) {
    this.date = new Intl.DateTimeFormat(options.language, { dateStyle: 'medium', timeStyle: 'short' })
    this.element = element('div', { className: 'entries', role: 'listbox', tabIndex: 0 })
    this.element.ariaLabel = options.label
    this.element.ariaMultiSelectable = String(options.multiple)
    this.element.addEventListener('keydown', (event) => this.keyDown(event))
  }

  show(entries: readonly FolderEntry[]): void {
    this.entries = entries
    this.rows = entries.map((entry, index) => this.row(entry, index))
    const empty = element('p', { className: 'empty' }, this.options.emptyText)
    this.element.replaceChildren(...(entries.length > 0 ? this.rows : [empty]))
    this.element.scrollTop = 0
    this.select(nothingChosen)
  }

  get chosen(): readonly FolderEntry[] {
    return this.selection.chosen.flatMap((index) => this.entries[index] ?? [])
  }

  chooseName(name: string): void {
    const index = this.entries.findIndex((entry) => entry.name === name)
    if (index >= 0) this.select(choose(index))
  }

  private row(entry: FolderEntry, index: number): HTMLElement {
    const row = element(
      'div',
      { className: 'entry', role: 'option', id: `entry-${index}`, title: entry.name },
      drawing(entry.isFolder ? 'folder' : 'file'),
      element('span', { className: 'entry-name' }, entry.name),
      element('span', { className: 'entry-date' }, entry.modified ? this.date.format(entry.modified) : ''),
    )
    row.addEventListener('click', (event) => {
      if (this.options.multiple && event.shiftKey) this.select(chooseRange(this.selection, index))
      else if (this.options.multiple && event.ctrlKey) this.select(toggle(this.selection, index))
      else this.select(choose(index))
    })
    row.addEventListener('dblclick', this.options.onOpen)
    return row
  }

  private keyDown(event: KeyboardEvent): void {
    const { key, ctrlKey, shiftKey, altKey } = event
    if (altKey) return
    const { cursor } = this.selection
    if (key === 'Enter') this.options.onOpen()
    else if (ctrlKey && key === 'a' && this.options.multiple) this.chooseAllFiles()
    else if (key === ' ' && ctrlKey && this.options.multiple && cursor >= 0) {
      this.select(toggle(this.selection, cursor))
    } else {
      const target = this.target(event)
      if (target === undefined) return
      this.select(shiftKey && this.options.multiple ? chooseRange(this.selection, target) : choose(target))
    }
    event.preventDefault()
  }

  private target({ key, ctrlKey, timeStamp }: KeyboardEvent): number | undefined {
    const { cursor } = this.selection
    const rowHeight = this.rows[0]?.offsetHeight ?? 1
    const page = Math.max(1, Math.floor(this.element.clientHeight / rowHeight) - 1)
    const moved = moveCursor(key, cursor, this.entries.length, page)
    if (moved !== undefined || ctrlKey || key.length !== 1) return moved

    const text = timeStamp - this.typed.at < typingPause ? this.typed.text + key : key
    this.typed = { text, at: timeStamp }
    const names = this.entries.map(({ name }) => name)
    // One key again and again goes through the names that begin with it.
    return findByName(names, text, text.length === 1 ? cursor + 1 : cursor)
  }

  private chooseAllFiles(): void {
    const files = this.entries.flatMap((entry, index) => (entry.isFolder ? [] : index))
    this.select({ cursor: files[0] ?? -1, anchor: files[0] ?? -1, chosen: files })
  }

  private select(selection: Selection): void {
    for (const index of this.selection.chosen) this.rows[index]?.removeAttribute('aria-selected')
    for (const index of selection.chosen) this.rows[index]?.setAttribute('aria-selected', 'true')
    this.selection = selection
    const cursorRow = this.rows[selection.cursor]
    if (cursorRow) this.element.setAttribute('aria-activedescendant', cursorRow.id)
    else this.element.removeAttribute('aria-activedescendant')
    cursorRow?.scrollIntoView({ block: 'nearest' })
    this.options.onSelect(this.chosen)
  }
}
