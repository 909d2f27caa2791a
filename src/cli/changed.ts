/** A file was other when it was read once more than when it was read first. */
export class ChangedMeanwhile extends Error {
  constructor(readonly file: string) {
    super()
  }
}
