import type { Sentences } from '../nl/nl.ts'

export const disk: Sentences['disk'] = {
  notWritten: (path, reason) => `${path} was not written: ${reason} What was there is still there.`,
  notRead: (path, reason) => `${path} cannot be read: ${reason}`,
  notPrinted: (reason) => `the output was not written as a whole: ${reason}`,
  reasons: {
    ENOSPC: 'the disk is full. Make room and try again.',
    EDQUOT: 'your room on the disk is used up. Make room and try again.',
    EFBIG: 'the file would become larger than is allowed here. Choose another folder or make it smaller.',
    EIO: 'the disk reports a fault. Try again, or choose another disk.',
    EACCES: 'your rights there do not allow it. Ask for them, or choose another folder.',
    EPERM: 'your rights there do not allow it. Ask for them, or choose another folder.',
    EROFS: 'the disk can only be read. Choose another folder.',
    EBUSY: 'another program has it open. Close it there and try again.',
    ETXTBSY: 'another program has it open. Close it there and try again.',
    ENAMETOOLONG: 'the name or the path is too long. Choose a shorter one.',
    EISDIR: 'there is a folder of that name. Give it another name.',
    ENOTDIR: 'there is a file where a folder should be. Give it another name.',
    EEXIST: 'there is something of that name already. Give it another name.',
    ELOOP: 'the links at that place lead round in a circle. Mend those first.',
    ENOENT: 'the folder or file is no longer there. See whether the disk is, and try again.',
    EMFILE: 'too many files are open. Close other programs and try again.',
    ENFILE: 'too many files are open. Close other programs and try again.',
  },
  otherReason: (code) => `the system refuses (${code}). Try again, or choose another folder.`,
  projectUnread: 'not all files of the project can be read; nothing was written for that reason',
  leadsOutside: (path) =>
    `${path} is a link to a place outside the project; nothing is written there. Put the file or folder itself into the project, or name that place with --project.`,
  beingWritten: (path) => `another process is writing ${path} right now; nothing was written. Try again in a moment.`,
  reservedName: (id) => `"${id}" is the name of a device on Windows and does not fit as the name of a file`,
  notUtf8: (path) => `${path} is not text in UTF-8; nothing was written into it. Save it as UTF-8 first.`,
}
