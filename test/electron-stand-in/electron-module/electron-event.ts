/** The first argument of Electron's listeners. */
export interface ElectronEvent {
  defaultPrevented: boolean
  preventDefault(): void
}

export function createEvent<T extends object>(details?: T): ElectronEvent & T {
  const event = {
    ...(details ?? ({} as T)),
    defaultPrevented: false,
    preventDefault: () => {
      event.defaultPrevented = true
    },
  }
  return event
}
