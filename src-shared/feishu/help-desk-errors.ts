/** How the help desk words a refusal. */
export interface HelpDeskError {
  readonly httpStatus: number
  /** The service's own words; never translated, and no client may decide by them (API §6.1). */
  readonly msg: string
}

/** The error table of the notification calls, as the server sends them (API §1.6), by code. */
export const helpDeskErrors = {
  154000: { httpStatus: 400, msg: 'Bad request, please check your request body' },
  154001: { httpStatus: 401, msg: 'Unauthorized, please check you have the correct access' },
  154003: { httpStatus: 403, msg: 'Please check you have the correct access' },
  154004: { httpStatus: 404, msg: 'Resource not found' },
  154005: { httpStatus: 405, msg: 'Method Forbidden' },
  155000: { httpStatus: 500, msg: 'Internal error' },
} as const satisfies Record<number, HelpDeskError>
