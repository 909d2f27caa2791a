import { relative } from 'node:path'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Puts the file that killed the mutant before this one first, then the quickest: a mutant is done with at its first failure. */
export class NearestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const placed = files.map((file) => {
      const key = `${file.project.name}:${relative(this.ctx.config.root, file.moduleId)}`
      const { failed, duration } = this.ctx.cache.getFileTestResults(key) ?? { failed: false, duration: 0 }
      return { file, rank: failed ? -1 : duration }
    })
    return placed.sort((one, other) => one.rank - other.rank).map(({ file }) => file)
  }
}
