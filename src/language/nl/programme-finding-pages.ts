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
  'caseload-price-listed': {
    what: 'Een eigen prijslijst heeft een prijs met de id `caseload-AANPAK`, en die prijs volgt ook uit `programme.yaml`.',
    why: 'De prijs van een maand per cliënt is daar `fte_year_cost / (12 x caseload)`. Welk van de twee bedragen een casus dan telt, is niet te zien.',
    mend: 'Geef de prijs in de lijst een andere `id`, of haal `caseload` of `fte_year_cost` weg bij de aanpak.',
  },
  'approach-title-twice': {
    what: 'Twee aanpakken hebben dezelfde titel.',
    why: 'In een tabel staan ze dan onder dezelfde naam, en is niet te zien welke rij van welke aanpak is.',
    mend: 'Geef elke aanpak een eigen titel, bijvoorbeeld met de gemeente erbij. Is het dezelfde aanpak, houd er dan één.',
  },
  'more-cases-than-served': {
    what: 'Van een aanpak zijn er meer casussen dan mensen die ondersteund zijn.',
    why: 'Elke casus gaat over iemand die ondersteund is. Een van de twee getallen klopt niet, en een opstelling van kosten en baten voor iedereen kan dan niet.',
    mend: 'Verbeter `served`, of de `approach` van de casussen.',
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
  'unusable-boundaries': {
    what: 'Het bestand met grenzen voor de kaart is er niet, is te groot, of bevat geen vlakken die getekend kunnen worden.',
    why: 'Zonder grenzen is er geen kaart.',
    mend: 'Bewaar de grenzen als GeoJSON: een `FeatureCollection` met een `Polygon` of `MultiPolygon` per gebied, in graden of in meters, hooguit 5 MB en 50.000 punten, in de map van het project. Of laat `boundaries` weg.',
  },
  'no-such-property': {
    what: 'De eigenschap die gebieden een naam geeft, staat bij geen enkel vlak in het bestand met grenzen.',
    why: 'Zonder namen is niet te zien welk vlak bij welk gebied hoort.',
    mend: 'Kijk in het bestand onder `properties` waar de naam staat, en schrijf die eigenschap bij `name`.',
  },
  'area-without-boundary': {
    what: 'Een gebied uit `area` heeft in het bestand met grenzen geen vlak met die naam.',
    why: 'Het gebied staat wel in de tabel, maar niet op de kaart.',
    mend: 'Schrijf de naam zoals het bestand met grenzen hem schrijft. Hoort het gebied niet op de kaart, dan kan dit zo blijven.',
  },
  'other-comparison': {
    what: 'Hetzelfde cijfer van een gebied wordt in het ene jaar met een ander gebied vergeleken dan in het andere.',
    why: 'Een verschil van verschillen vergelijkt over de jaren met één gebied. Met welk, kan het programma niet kiezen.',
    mend: 'Noem in alle regels van dit cijfer hetzelfde gebied bij `comparison`. In één regel is genoeg.',
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
