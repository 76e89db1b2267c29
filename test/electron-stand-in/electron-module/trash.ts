import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { basename, join, resolve } from 'node:path'

/** Moves a file or folder to the trash of the desktop, as the freedesktop.org trash specification has it. */
export async function moveToTrash(path: string, env: NodeJS.ProcessEnv): Promise<string> {
  const source = resolve(path)
  const trash = join(env.XDG_DATA_HOME ?? join(homedir(), '.local', 'share'), 'Trash')
  await mkdir(join(trash, 'files'), { recursive: true })
  await mkdir(join(trash, 'info'), { recursive: true })

  const name = await reserveName(trash, source)
  const destination = join(trash, 'files', name)
  try {
    await move(source, destination)
  } catch (error) {
    await rm(join(trash, 'info', `${name}.trashinfo`))
    throw error
  }
  return destination
}

/** Writes the note that tells where the file was; its name cannot be in use. */
async function reserveName(trash: string, source: string): Promise<string> {
  const date = new Date().toISOString().slice(0, 19)
  const address = source.split('/').map(encodeURIComponent).join('/')
  const note = `[Trash Info]\nPath=${address}\nDeletionDate=${date}\n`
  for (let count = 1; ; count++) {
    const name = count === 1 ? basename(source) : `${basename(source)}.${count}`
    try {
      await writeFile(join(trash, 'info', `${name}.trashinfo`), note, { flag: 'wx' })
      return name
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}

async function move(source: string, destination: string): Promise<void> {
  try {
    await rename(source, destination)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error
    // The trash is on another disk: the original goes only when the copy is whole.
    await cp(source, destination, { recursive: true, errorOnExist: true, preserveTimestamps: true })
    await rm(source, { recursive: true })
  }
}
