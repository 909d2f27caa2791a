/** Een nieuw project: wat erin komt te staan, en wat `init` daarover zegt. */
export const project = {
  /** Wat boven de voorbeeldcasus staat. */
  caseHead: [
    'Een casus om naar te kijken en na te doen. Alles hieronder is verzonnen.',
    'Een eigen casus maakt u met: effectcalc new. Daarna mag dit bestand weg.',
    '',
    'Let op de spaties aan het begin van een regel: wat bij elkaar hoort, begint even ver naar rechts.',
    'Getallen: een punt voor decimalen en niets voor duizendtallen. Dus 12.5 en 1250, niet 12,5 en 1.250.',
    'Staat er een dubbele punt in een tekst, of een komma binnen { }? Zet de tekst dan tussen aanhalingstekens.',
    'Welke velden er nog meer zijn: effectcalc schema case --language nl',
  ],
  /** Wat boven het programma staat. */
  programmeHead: [
    'Wat er naast de casussen bekend is: tevredenheid, gesprekken, gebied, kosten van een aanpak, lessen.',
    '',
    'Zolang alles achter een # staat, zegt dit bestand niets. Haal van een onderdeel dat u hebt op elke regel één # en de',
    'spatie erachter weg, en vul het in; een onderdeel dat u niet hebt, blijft staan of gaat weg. Een regel met ## is',
    'uitleg. Alles hieronder is verzonnen.',
    'Aantallen zijn mensen, geen procenten: count: 230 en base: 1000, niet 23%. Namen van mensen horen hier niet.',
    'Welke velden er nog meer zijn: effectcalc schema programme --language nl',
  ],
  ignored: {
    about: ['Wat niet in versiebeheer hoort. Verhalen gaan over mensen: houd deze repository besloten.'],
    reports: ['Rapporten zijn opnieuw te maken. Wat vastligt over een rapport blijft wel.'],
    answers: ['Antwoorden van één beoordelaar, nog niet in een casus overgenomen'],
    keys: [
      'Een sleutel van pseudonymise zegt wie wie is, en hoort buiten deze map. Staat hij hier toch, dan blijft hij thuis.',
    ],
    others: ['Wat tekstverwerkers en systemen achterlaten'],
  },
  lineEnds: ['Op elke computer dezelfde regeleinden, want anders verschillen dezelfde bestanden.'],
  ci: {
    about: [
      'Kijkt bij elke wijziging alle casussen na, en maakt op de hoofdtak het jaarrapport.',
      'Verhalen gaan over mensen: houd deze repository besloten.',
    ],
    version: [
      'Steeds dezelfde versie, zodat dezelfde bestanden hetzelfde rapport geven. Verhoog hem met opzet, en bekijk dan',
      'wat er verandert. Een ingepakt bestand in deze map mag ook: ./effectcalc-…tgz',
    ],
    folder: ['De map van het project in deze repository'],
    check: ['Fouten houden een wijziging tegen. Met check --strict doen waarschuwingen dat ook.'],
    publish: [
      'Het rapport dat naar buiten mag: wat over weinig mensen gaat blijft eruit, en het komt er niet als een tekst naar',
      'iemand wijst. Het interne rapport maakt u zelf: effectcalc report',
    ],
    frozen: [
      'Staat result.lock.json in deze repository, dan verandert er niets aan het rapport zonder dat iemand het zegt.',
    ],
    pages: [
      'Een openbare pagina, ook als deze repository besloten is. Alleen als de variabele EFFECTCALC_PAGES op yes staat.',
    ],
  },
  made: (path: string) => `gemaakt: ${path}`,
  wouldMake: (path: string) => `zou gemaakt worden: ${path}`,
  kept: (path: string) => `staat er al, blijft zoals het is: ${path}`,
  noExample: 'Er zijn al casussen; daarom komt er geen voorbeeld bij.',
  ignoreToo: (lines: readonly string[]) => `Zet ook in .gitignore: ${lines.join(' ')}`,
  below: (way: string) =>
    `Deze map ligt binnen een grotere repository. GitHub en GitLab kijken alleen bovenin: verplaats .github en .gitlab-ci.yml naar ${way}`,
  next: {
    check: 'kijkt na of alles klopt',
    report: 'maakt het rapport',
    new: 'begint een eerste eigen casus; daarna mag het voorbeeld weg',
  },
  goTo: (folder: string) => `Verder, in de map ${folder}:`,
  goOn: 'Verder:',
  folderIsFile: (path: string) => `${path} is een bestand; init wil een map`,
  inTheWay: (path: string, kind: 'file' | 'folder' | 'other') =>
    `${path} ${{ file: 'is een bestand waar een map hoort', folder: 'is een map waar een bestand hoort', other: 'is geen bestand en geen map' }[kind]}: er is niets gemaakt. Geef het eerst een andere naam.`,
  noWay: (path: string) =>
    `${path} kan niet in de bestanden voor GitHub en GitLab staan: de weg vanaf de top van de repository mag geen $ bevatten en geen regeleinde of ander stuurteken. Er is niets gemaakt. Geef de map eerst een andere naam.`,
  twoFolders: (folder: string, other: string) => `init maakt één project: kies tussen ${folder} en --project ${other}`,
  link: (path: string) => `${path} is een koppeling naar elders en wordt niet gevolgd: er is niets gemaakt`,
}
