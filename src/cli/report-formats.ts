/** The formats of a report; apart, since the command line asks for their names before anything is loaded. */
export const reportFormats = ['text', 'html', 'pdf', 'docx', 'xlsx', 'md', 'csv', 'json'] as const

/** The formats of what `check` finds. */
export const checkFormats = ['text', 'json', 'sarif', 'junit', 'github'] as const

export type CheckFormat = (typeof checkFormats)[number]

export type ReportFormat = (typeof reportFormats)[number]
