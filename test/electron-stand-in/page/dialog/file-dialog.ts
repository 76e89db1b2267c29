import { drawing, element } from './element'
import { EntryList } from './entry-list'
import { entriesOnOffer, filterLabel } from './file-filters'
import type { Ask } from './host-link'
import type { DialogReply, FileDialogContent, FolderListing } from './messages'
import { askToReplace } from './replace-question'

/** Shows the dialog for opening and for saving. */
export async function showFileDialog(content: FileDialogContent, ask: Ask): Promise<void> {
  const { words, kind, chooses } = content
  const saves = kind === 'save'
  let listing: FolderListing = { path: content.folder, parent: undefined, entries: [] }

  const path = element('input', { type: 'text', spellcheck: false, value: content.folder, className: 'path' })
  path.ariaLabel = words.path
  const name = element('input', { type: 'text', spellcheck: false, value: content.name, className: 'name' })
  const filter = element('select', { className: 'filter' }, ...content.filters.map(toOption))
  filter.ariaLabel = words.filter
  const problem = element('p', { className: 'problem', role: 'alert' })
  const up = iconButton('up', words.up, () => look(listing.parent ?? listing.path))
  const home = iconButton('home', words.home, () => look('~'))
  const list = new EntryList({
    label: words.files,
    emptyText: words.emptyFolder,
    language: content.language,
    multiple: content.multiple,
    onSelect: (chosen) => {
      const [entry] = chosen
      if (saves && entry && !entry.isFolder) name.value = entry.name
    },
    onOpen: () => void openChosen(),
  })

  const show = (reply: DialogReply): void => {
    problem.textContent = reply.kind === 'problem' ? reply.text : ''
    if (reply.kind !== 'folder') return
    listing = reply.listing
    path.value = listing.path
    up.disabled = listing.parent === undefined
    showEntries()
    if (reply.name === '') return
    list.chooseName(reply.name)
    if (saves) name.value = reply.name
  }
  const showEntries = () => {
    list.show(entriesOnOffer(listing.entries, chooses, content.filters[filter.selectedIndex]))
  }
  const look = async (where: string) => show(await ask({ kind: 'look', path: where, folder: listing.path }))

  const chooseThese = async (paths: readonly string[], replace = false): Promise<void> => {
    const reply = await ask({ kind: 'choose', paths, folder: listing.path, replace })
    if (reply.kind !== 'exists') show(reply)
    else if (await askToReplace(reply.question, words)) await chooseThese(paths, true)
    else name.focus()
  }
  const typedPath = () => path.value.trim()
  const pathWasTyped = () => typedPath() !== listing.path
  const confirm = async (): Promise<void> => {
    if (saves) await (pathWasTyped() ? goToTyped() : chooseThese([name.value.trim()]))
    else if (pathWasTyped()) await chooseThese([typedPath()])
    else await chooseThese(chosenNames())
  }
  const goToTyped = async (): Promise<void> => {
    if (saves || chooses === 'folders') await look(typedPath())
    else await chooseThese([typedPath()])
  }
  /** A folder among several files is left out: it cannot be opened with them. */
  const chosenNames = () => {
    const names = list.chosen.filter(
      ({ isFolder }) => list.chosen.length === 1 || isFolder === (chooses === 'folders'),
    )
    return names.map((entry) => `./${entry.name}`)
  }
  const openChosen = async (): Promise<void> => {
    const [entry] = list.chosen
    if (entry?.isFolder && list.chosen.length === 1) await look(`./${entry.name}`)
    else await confirm()
  }

  filter.addEventListener('change', showEntries)
  const pathBar = element('form', { className: 'bar' }, up, home, path)
  onSubmit(pathBar, goToTyped)
  const nameBar = element('form', { className: 'bar' }, element('label', {}, words.name, name))
  onSubmit(nameBar, confirm)
  const cancel = button(words.cancel, () => ask({ kind: 'cancel' }))
  const accept = button(content.confirmLabel, confirm)
  accept.classList.add('main')
  document.body.replaceChildren(
    element(
      'main',
      { className: 'file-dialog' },
      ...(saves ? [nameBar] : []),
      pathBar,
      list.element,
      problem,
      element('footer', {}, ...(content.filters.length > 0 ? [filter] : []), cancel, accept),
    ),
  )
  document.addEventListener('keydown', (event) => {
    if (document.querySelector('dialog[open]')) return
    if (event.key === 'Escape') void ask({ kind: 'cancel' })
    else if (event.altKey && event.key === 'ArrowUp') up.click()
    else if (event.key === 'Backspace' && event.target === list.element) up.click()
    else return
    event.preventDefault()
  })

  await look(content.folder)
  if (!saves) list.chooseName(content.name)
  ;(saves ? name : list.element).focus()
  if (saves) selectStem(name)
}

const toOption = (filter: FileDialogContent['filters'][number]) => element('option', {}, filterLabel(filter))

function button(label: string, act: () => Promise<unknown>): HTMLButtonElement {
  const made = element('button', { type: 'button' }, label)
  made.addEventListener('click', () => void act())
  return made
}

function iconButton(name: 'up' | 'home', label: string, act: () => Promise<unknown>): HTMLButtonElement {
  const made = button('', act)
  made.append(drawing(name))
  made.ariaLabel = label
  made.title = label
  return made
}

function onSubmit(form: HTMLFormElement, act: () => Promise<unknown>): void {
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void act()
  })
}

/** The name without its extension, which is what a person wants to change. */
function selectStem(field: HTMLInputElement): void {
  const dot = field.value.lastIndexOf('.')
  field.setSelectionRange(0, dot > 0 ? dot : field.value.length)
}
