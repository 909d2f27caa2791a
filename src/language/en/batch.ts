import type { Sentences } from '../nl/nl.ts'

function left(seconds: number): string {
  if (seconds < 55)
    return `about ${Math.max(1, seconds > 10 ? Math.ceil(seconds / 5) * 5 : Math.ceil(seconds))} s to go`
  const minutes = Math.round(seconds / 60)
  if (minutes < 60) return minutes === 1 ? 'about a minute to go' : `about ${minutes} minutes to go`
  const hours = Math.round(minutes / 30) / 2
  return hours === 1 ? 'about an hour to go' : `about ${hours} hours to go`
}

export const batch: Sentences['batch'] = {
  option: {
    jobs: 'so many threads calculate at once; without it: one for few files, and over 2000 one a core, at most four',
  },
  wrongJobs: (value) => `--jobs is a whole number from 1 to 64, not ${value}`,
  progress: (work, share, done, all, seconds) =>
    `${share} · ${{ reading: `${done} of ${all} files`, writing: `${done} of ${all} reports made` }[work]} · ${left(seconds)}`,
  threadGone:
    'one of the threads stopped before it was done, perhaps since no memory was left. Nothing was written. Try it with --jobs 1',
}
