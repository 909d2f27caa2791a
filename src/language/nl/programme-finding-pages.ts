import type { ProgrammeFindingPages } from '../finding-sentences.ts'

/** Bladzijden over wat er in programme.yaml gevonden wordt, en over wat casussen daarover zeggen. */
export const programmeFindingPages: ProgrammeFindingPages = {
  'count-above-total': {
    what: 'Een aantal is groter dan waar het een deel van is: meer mensen dan er in het gebied zijn, meer antwoorden dan gevraagd, of meer mensen die iets zeiden dan er meededen.',
    why: 'Een deel boven de 100 procent bestaat niet. Een van de twee getallen is verschreven, of ze gaan over verschillende groepen.',
    mend: 'Kijk in de bron na hoeveel mensen het waren, en van hoeveel. Noem een deel en een geheel over dezelfde groep.',
  },
  'unnamed-approach': {
    what: 'Tevredenheid of een gesprek gaat over een aanpak die nergens genoemd wordt.',
    why: 'Het zou bij geen enkele aanpak in het rapport komen.',
    mend: 'Neem de naam over die er wel staat, of zet de aanpak in `programme.yaml` onder `approaches`.',
  },
  'approach-said-otherwise': {
    what: 'De titel van een aanpak, of de prijzen van de ondersteuning, staan in `programme.yaml` anders dan in `effectcalc.yaml`.',
    why: 'Het programma kan niet weten welke van de twee geldt.',
    mend: 'Laat het in een van de twee bestanden weg.',
  },
  'scores-and-counts': {
    what: 'Van één meting van tevredenheid staan de cijfers er los én geteld.',
    why: 'Ze zouden dubbel tellen, of elkaar tegenspreken.',
    mend: 'Houd één van de twee: `scores: [7, 8, 8]` of `counts: { 7: 1, 8: 2 }`.',
  },
  'grade-outside-scale': {
    what: 'Een cijfer ligt onder of boven de schaal die erbij staat, of is geen getal.',
    why: 'Een gemiddelde met een cijfer dat niet gegeven kan zijn, klopt niet.',
    mend: 'Verbeter het cijfer, of de schaal: `scale: { from: 1, to: 10 }`.',
  },
  'area-with-itself': {
    what: 'Een gebied wordt met zichzelf vergeleken.',
    why: 'Wat er elders gebeurde, laat zien wat ook zonder het programma veranderd zou zijn. Het gebied zelf kan dat niet laten zien.',
    mend: 'Noem een ander gebied, of laat `comparison` weg.',
  },
  'unknown-area': {
    what: 'Een gebied wordt vergeleken met een gebied waarvan dit cijfer er niet staat.',
    why: 'Zonder de cijfers van dat gebied is er niets om mee te vergelijken.',
    mend: 'Schrijf van dat gebied ook regels, met dezelfde woorden bij `indicator`, en kijk of de naam klopt.',
  },
  'area-twice': {
    what: 'Hetzelfde cijfer van hetzelfde gebied staat er voor één jaar twee keer.',
    why: 'Welk van de twee geldt, kan het programma niet weten.',
    mend: 'Laat er één staan. Is het een ander cijfer, geef het dan andere woorden bij `indicator`.',
  },
  'support-order': {
    what: 'De ondersteuning is gevraagd na het begin, of eindigt voor het begin.',
    why: 'De wachttijd en de duur zouden dan minder dan niets zijn.',
    mend: 'Zet de momenten op volgorde: `support: { asked: 2024-01, started: 2024-03, ended: 2024-11 }`.',
  },
  'unknown-outcome': {
    what: 'Een uitkomst leidt tot een uitkomst die niet in deze casus staat.',
    why: 'Een keten met een ontbrekende stap laat niet zien hoe het een tot het ander kwam.',
    mend: 'Neem bij `leads_to` de `id` over van een uitkomst die er staat, of voeg die uitkomst toe.',
  },
  'outcome-cycle': {
    what: 'Een keten van uitkomsten loopt in een kring.',
    why: 'Wat ergens toe leidt, kan daar niet ook uit voortkomen. In een kring is niet te zeggen waar het begon en wat er geteld wordt.',
    mend: 'Haal de stap weg die terug leidt. Versterken twee dingen elkaar, kies dan wat er eerst was.',
  },
  'unknown-line': {
    what: 'Een uitkomst wordt geteld in een regel die niet in de casus staat.',
    why: 'Een uitkomst die nergens geteld wordt, voegt geen geld toe. Met een verschreven naam lijkt dat anders.',
    mend: 'Noem bij `counted_by` de `price` of het `label` van een regel, precies zoals het daar staat. Wordt de uitkomst niet geteld, laat `counted_by` dan weg.',
  },
  'quote-not-published': {
    what: 'Het rapport wordt gepubliceerd, en bij een citaat staat niet dat het openbaar mag.',
    why: 'Aan eigen woorden is iemand te herkennen. Zonder `consent: published` blijft het citaat weg.',
    mend: 'Vraag of het mag, en zet dan `consent: published` bij het citaat. Anders hoeft er niets: het citaat blijft weg.',
  },
  'quote-without-consent': {
    what: 'Bij een citaat staat niet hoever het mag gaan.',
    why: 'Wie het rapport doorgeeft, moet weten of degene die dit zei dat goedvindt.',
    mend: 'Zet `consent: internal` of `consent: published` bij het citaat.',
  },
  'line-without-outcome': {
    what: 'Een casus heeft uitkomsten, maar geen ervan leidt naar deze regel die wel meetelt.',
    why: 'Een verschil in gebruik zonder iets wat er veranderde, is voor een lezer niet te volgen.',
    mend: 'Zet bij de uitkomst die dit verschil geeft `counted_by` met de prijs of het label van de regel. Is die uitkomst er niet, kijk dan of het verschil wel van de ondersteuning komt.',
  },
}
