/** The formats of a report; apart, since the command line asks for their names before anything is loaded. */
export const reportFormats = ['text', 'html', 'pdf', 'docx', 'xlsx', 'md', 'csv', 'json'] as const

export type ReportFormat = (typeof reportFormats)[number]
