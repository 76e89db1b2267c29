import { notImplemented } from '../not-implemented'
import type { FileDialogContent, FileFilter } from '../page/dialog/messages'
import type { StartPlace } from './typed-path'
import type { DialogWords } from './words'

/** Electron's options of showOpenDialog and showSaveDialog. */
export interface FileDialogOptions {
  readonly title?: string
  readonly defaultPath?: string
  readonly buttonLabel?: string
  readonly filters?: readonly FileFilter[]
  readonly properties?: readonly string[]
}

const known = {
  options: ['title', 'defaultPath', 'buttonLabel', 'filters', 'properties'],
  // macOS only, in Electron too.
  withoutEffect: ['message', 'nameFieldLabel', 'showsTagField', 'securityScopedBookmarks'],
  properties: [
    'openFile',
    'openDirectory',
    'multiSelections',
    'showHiddenFiles',
    'showOverwriteConfirmation',
  ],
  // macOS or Windows only, in Electron too.
  propertiesWithoutEffect: [
    'createDirectory',
    'promptToCreate',
    'noResolveAliases',
    'treatPackageAsDirectory',
    'dontAddToRecent',
  ],
}

/** @throws by name for what the dialogs cannot do. */
export function checkFileDialogOptions(name: string, options: FileDialogOptions): void {
  for (const option of Object.keys(options)) {
    if (![...known.options, ...known.withoutEffect].includes(option))
      notImplemented(`${name} option ${option}`)
  }
  for (const property of options.properties ?? []) {
    if (![...known.properties, ...known.propertiesWithoutEffect].includes(property)) {
      notImplemented(`${name} property ${property}`)
    }
  }
}

/** What the window shows for these options. As in Electron on Linux, who asks for files and folders gets folders. */
export function fileDialogContent(
  kind: 'open' | 'save',
  options: FileDialogOptions,
  { start, words, language }: { start: StartPlace; words: DialogWords; language: string },
): FileDialogContent {
  const { title, buttonLabel, filters = [], properties = [] } = options
  const opensFolders = kind === 'open' && properties.includes('openDirectory')
  const multiple = kind === 'open' && properties.includes('multiSelections')
  const openTitle = opensFolders ? words.openFolder : multiple ? words.openFiles : words.openFile
  const openLabel = opensFolders ? words.choose : words.open

  return {
    kind,
    language,
    title: title ?? (kind === 'save' ? words.saveFile : openTitle),
    confirmLabel: withoutAccessKeys(buttonLabel ?? '') || (kind === 'save' ? words.save : openLabel),
    words: words.page,
    filters: opensFolders ? [] : filters,
    chooses: opensFolders ? 'folders' : 'files',
    multiple,
    ...start,
  }
}

/** "&Save" underlines a letter elsewhere. */
export function withoutAccessKeys(label: string): string {
  return label.replace(/&(.)/gs, '$1')
}
