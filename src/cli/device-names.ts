/** Whether a name is that of a device on Windows, where no file can be called so, whatever comes behind a point. */
export function isDevice(name: string): boolean {
  return /^(con|prn|aux|nul|com[1-9]|lpt[1-9])$/i.test(name)
}
