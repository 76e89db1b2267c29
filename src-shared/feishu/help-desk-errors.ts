/** How the help desk words a refusal. */
export interface HelpDeskError {
  readonly httpStatus: number
  readonly code: number
  readonly msg: string
}

/** The error table of the notification calls, as the server sends them (API §1.6). */
export const helpDeskErrors = {
  badRequest: { httpStatus: 400, code: 154000, msg: 'Bad request, please check your request body' },
  unauthorized: {
    httpStatus: 401,
    code: 154001,
    msg: 'Unauthorized, please check you have the correct access',
  },
  forbidden: { httpStatus: 403, code: 154003, msg: 'Please check you have the correct access' },
  notFound: { httpStatus: 404, code: 154004, msg: 'Resource not found' },
  methodForbidden: { httpStatus: 405, code: 154005, msg: 'Method Forbidden' },
  internalError: { httpStatus: 500, code: 155000, msg: 'Internal error' },
} as const satisfies Record<string, HelpDeskError>
