/** Wat het systeem niet toeliet, en wat daaraan te doen is. */
export const disk = {
  notWritten: (path: string, reason: string) => `${path} is niet geschreven: ${reason} Wat er stond, staat er nog.`,
  notRead: (path: string, reason: string) => `${path} is niet te lezen: ${reason}`,
  notPrinted: (reason: string) => `de uitvoer is niet geheel geschreven: ${reason}`,
  /** Eerst waarom, dan wat te doen. */
  reasons: {
    ENOSPC: 'de schijf is vol. Maak ruimte en probeer het opnieuw.',
    EDQUOT: 'uw ruimte op de schijf is op. Maak ruimte en probeer het opnieuw.',
    EFBIG: 'het bestand wordt groter dan hier mag. Kies een andere map of maak het kleiner.',
    EIO: 'de schijf geeft een fout. Probeer het opnieuw, of kies een andere schijf.',
    EACCES: 'dat mag niet met de rechten die u daar hebt. Vraag die rechten, of kies een andere map.',
    EPERM: 'dat mag niet met de rechten die u daar hebt. Vraag die rechten, of kies een andere map.',
    EROFS: 'de schijf is alleen te lezen. Kies een andere map.',
    EBUSY: 'een ander programma heeft het open. Sluit het daar en probeer het opnieuw.',
    ETXTBSY: 'een ander programma heeft het open. Sluit het daar en probeer het opnieuw.',
    ENAMETOOLONG: 'de naam of het pad is te lang. Kies een kortere.',
    EISDIR: 'er is een map met die naam. Geef die een andere naam.',
    ENOTDIR: 'er staat een bestand waar een map hoort. Geef dat een andere naam.',
    EEXIST: 'er staat al iets met die naam. Geef dat een andere naam.',
    ELOOP: 'de verwijzingen op die plek lopen in een kring. Herstel die eerst.',
    ENOENT: 'de map of het bestand is er niet meer. Kijk of de schijf er nog is en probeer het opnieuw.',
    EMFILE: 'er staan te veel bestanden open. Sluit andere programma’s en probeer het opnieuw.',
    ENFILE: 'er staan te veel bestanden open. Sluit andere programma’s en probeer het opnieuw.',
  } as Readonly<Record<string, string>>,
  otherReason: (code: string) => `het systeem weigert (${code}). Probeer het opnieuw, of kies een andere map.`,
  projectUnread: 'niet alle bestanden van het project zijn te lezen; daarom is er niets geschreven',
  leadsOutside: (path: string) =>
    `${path} is een verwijzing naar een plek buiten het project; daar wordt niets geschreven. Zet het bestand of de map zelf in het project, of geef de plek zelf op met --project.`,
  beingWritten: (path: string) =>
    `een ander proces schrijft nu in ${path}; er is niets geschreven. Probeer het zo dadelijk opnieuw.`,
  reservedName: (id: string) => `"${id}" is op Windows de naam van een apparaat en past niet als naam van een bestand`,
  notUtf8: (path: string) => `${path} is geen tekst in UTF-8; er is niets in geschreven. Sla het eerst als UTF-8 op.`,
}
