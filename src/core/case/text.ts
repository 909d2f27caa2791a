/** A text in one language, or in Dutch and English. */
export type Text = string | { readonly nl: string; readonly en: string }
