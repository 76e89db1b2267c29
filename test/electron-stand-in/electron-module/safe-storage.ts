import { guard } from '../not-implemented'

/** Electron's `safeStorage` on a system without a keychain for it. */
export function createSafeStorage() {
  const refuse = (action: string) => () => {
    throw new Error(`Error while ${action}. Encryption is not available.`)
  }
  return guard(
    {
      isEncryptionAvailable: () => false,
      encryptString: refuse('encrypting the text provided to safeStorage.encryptString'),
      decryptString: refuse('decrypting the ciphertext provided to safeStorage.decryptString'),
      getSelectedStorageBackend: () => 'basic_text',
    },
    'safeStorage',
  )
}
