/** What a page may do: use its own style and script, show pictures it carries, and nothing else; nothing is fetched. */
export async function contentPolicy(style: string, script: string): Promise<string> {
  return [
    "default-src 'none'",
    `style-src ${await hashOf(style)}`,
    `script-src ${await hashOf(script)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

async function hashOf(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return `'sha256-${base64(new Uint8Array(hash))}'`
}

/** Bytes as text. */
export function base64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
}
