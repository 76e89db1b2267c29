/** In the folder of the app's own files, where the window and the command line both look. */
export const UNANSWERED_CREATIONS_FILE = 'unanswered-creations.json'
