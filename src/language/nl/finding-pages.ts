import type { FindingPages } from '../finding-sentences.ts'
import { programmeFindingPages } from './programme-finding-pages.ts'
import { thresholdFindingPages } from './thresholds.ts'

export const findingPages: FindingPages = {
  // Het bestand als geheel
  'unreadable-file': {
    what: 'Het bestand is er niet, mag niet gelezen worden, of is een map.',
    why: 'Een casus die niet gelezen is, ontbreekt in elk totaal. Daarom zegt het programma het, en slaat het de casus niet stil over.',
    mend: 'Kijk of de naam klopt en of u de rechten hebt om het bestand te openen. Geef een map een naam zonder `.yaml`.',
  },
  'linked-folder': {
    what: 'Tussen de casussen staat een verwijzing naar een map elders.',
    why: 'Verwijzingen worden niet gevolgd: ze kunnen buiten het project uitkomen, of bij zichzelf. De casussen erin tellen dus niet mee.',
    mend: 'Zet de map zelf in het project, of noem die map apart: `effectcalc check MAP`.',
  },
  'too-large': {
    what: 'Het bestand is groter dan 5 MB, of een tekst voor het rapport groter dan 1 MB.',
    why: 'Een casus of tekst is een paar bladzijden. Een bestand van deze omvang is bijna altijd iets anders, zoals een uitdraai van een registratie.',
    mend: 'Haal weg wat er niet bij hoort, of zet elke casus in een eigen bestand.',
  },
  'not-text': {
    what: 'Het bestand is geen gewone tekst, of de letters zijn niet opgeslagen als UTF-8.',
    why: 'Verkeerd gelezen letters geven verkeerde namen en bedragen. Het programma raadt niet hoe een bestand is opgeslagen.',
    mend: 'Sla het bestand opnieuw op als UTF-8. In Kladblok: Opslaan als, en kies UTF-8 bij Codering. Een document uit Word of Excel slaat u eerst op als tekst.',
  },
  'empty-file': {
    what: 'In het bestand staat niets, of alleen opmerkingen.',
    why: 'Een leeg bestand zou als een casus zonder kosten gelezen kunnen worden, en onbekend is geen nul.',
    mend: 'Vul het bestand in, of haal het weg. Een voorbeeld om in te vullen is `templates/case.yaml`.',
  },
  'yaml-syntax': {
    what: 'De tekst is niet te lezen als velden met waarden.',
    why: 'Vanaf deze plek is niet te zeggen wat bij wat hoort. Het programma raadt niet en berekent van dit bestand niets.',
    mend: [
      'Zet wat bij elkaar hoort recht onder elkaar, met spaties en zonder tabs. Sluit elk haakje en elk aanhalingsteken. Zet een tekst met een dubbele punt, of een tekst die met een bijzonder teken begint, tussen aanhalingstekens:',
      '```yaml\ntext: "Ze zei: kom maar langs"\n```',
    ].join('\n\n'),
  },
  'too-deep': {
    what: 'Er zit te veel in elkaar: haakje in haakje in haakje.',
    why: 'Een casus springt niet verder in dan een stuk of zes stappen. Wat veel dieper gaat, is niet met de hand gemaakt en kan het programma laten vastlopen.',
    mend: 'Haal haakjes of inspringing weg, en vergelijk met een voorbeeldcasus.',
  },
  'yaml-feature': {
    what: 'Er staat iets wat YAML kent en deze bestanden niet: een verwijzing (`&`, `*`, `<<`), een soortaanduiding (`!`), een regel met `%`, of een tweede stuk na `---`.',
    why: 'Een waarde staat op de plek waar ze gebruikt wordt. Zo kan iedereen een casus lezen en narekenen zonder ergens anders te zoeken.',
    mend: 'Schrijf de waarde uit op elke plek. Begint een gewone tekst met zo’n teken, zet die dan tussen aanhalingstekens: `text: "* met sterretje"`.',
  },

  // Eén veld
  'duplicate-key': {
    what: 'Een veld staat twee keer bij hetzelfde onderdeel.',
    why: 'Welke van de twee bedoeld is, kan het programma niet weten.',
    mend: 'Laat er één staan. Naast `^^^` staat op welke regel het andere staat.',
  },
  'unknown-key': {
    what: 'Een veld heeft een naam die op deze plek niet bestaat.',
    why: 'Een verschreven veld zou anders stil wegvallen: met `quantitiy` in plaats van `quantity` telt een regel niet zoals bedoeld.',
    mend: 'Neem de naam over die wordt voorgesteld, of een uit de rij van velden die hier kunnen staan. Loopt een tekst door op de volgende regel, laat die dan verder inspringen dan het veld.',
  },
  'missing-key': {
    what: 'Een veld ontbreekt dat niet gemist kan worden.',
    why: 'Zonder dit veld kan de casus niet berekend worden, of niet worden nagetrokken: elk bedrag heeft een eenheid, een jaar, een betaler en een bron.',
    mend: 'Voeg de regel toe die onder de melding staat, en vul die in.',
  },
  'wrong-kind': {
    what: 'Er staat een ander soort waarde dan hier hoort, bijvoorbeeld een getal tussen aanhalingstekens of één waarde in plaats van een lijst.',
    why: 'Tekst is geen getal, ook niet als het eruitziet als een getal. Het veld bepaalt wat een waarde is.',
    mend: 'Schrijf getallen zonder aanhalingstekens. Begin elk onderdeel van een lijst met een streepje en een spatie. Zet een groep velden onder elkaar, verder ingesprongen.',
  },
  'not-one-of': {
    what: 'Het veld kent een vast rijtje woorden, en dit woord hoort daar niet bij.',
    why: 'De woorden hebben elk een eigen betekenis in de berekening. Zo worden soorten vergelijking nooit bij elkaar opgeteld.',
    mend: 'Kies een van de woorden die bij de melding staan. Ze zijn in elk project hetzelfde, en altijd Engels.',
  },
  'not-an-id': {
    what: 'Een naam waarmee bestanden naar elkaar verwijzen heeft andere tekens dan kleine letters, cijfers en streepjes, of is `constructor`, een naam die elke lijst van een programma heeft.',
    why: 'Zulke namen komen in meldingen en rapporten te staan. Daarom zijn ze kort, overal te typen, en nooit de naam van een persoon.',
    mend: 'Schrijf bijvoorbeeld `weer-aan-tafel`: geen hoofdletters, geen spaties, geen accenten.',
  },
  'not-a-moment': {
    what: 'Er staat iets anders dan een dag of maand, of een dag die niet bestaat.',
    why: 'Zonder moment is niet te zeggen in welk jaar kosten vallen, en of ze binnen het venster liggen.',
    mend: 'Schrijf `2024-05` voor een maand of `2024-05-12` voor een dag. Binnen een verloop kan ook `month 4`: de vierde maand van het venster. Zo blijft een precieze datum uit het verhaal.',
  },
  'not-a-number': {
    what: 'Waar een getal hoort, staat iets anders.',
    why: 'Met “ongeveer 6” of “€ 6.50” kan niet gerekend worden zonder te raden.',
    mend: 'Schrijf alleen cijfers, en een percentage als deel: `0.8`. Is een hoeveelheid onzeker, schrijf dan `{ low: 4, likely: 6, high: 9 }` of alleen `{ low: 4, high: 9 }`; is ze niet bekend, schrijf dan `unknown`.',
  },
  'ambiguous-number': {
    what: 'Een getal is op twee manieren te lezen, of anders dan een lezer denkt.',
    why: 'Voor een Nederlandse lezer is `1.250` twaalfhonderdvijftig; voor een computer is het een en een kwart. Dat verschil is een factor duizend, dus er wordt niets geraden.',
    mend: 'Schrijf een punt voor de decimalen en niets tussen duizendtallen: `1250` of `1.25`, en `12.5` in plaats van `12,5`.',
  },
  'number-range': {
    what: 'Een getal is te hoog of te laag voor dit veld, of geen heel getal.',
    why: 'Een deel loopt van 0 tot 1, een hoeveelheid is niet lager dan 0, en een venster telt hele maanden. Daarbuiten klopt de uitkomst niet.',
    mend: 'Kijk onder de melding wat hier kan staan. Een percentage schrijft u als deel: 75 procent is `0.75`.',
  },
  'percentage-for-count': {
    what: 'Waar een aantal mensen hoort, staat een percentage of een deel.',
    why: 'Van 23 procent is niet te zeggen of dat 23 van de 100 of 2.300 van de 10.000 mensen zijn, en dus niet hoe zeker het is.',
    mend: 'Schrijf hoeveel mensen het zijn en van hoeveel: `count: 230` en `base: 1000`. Het programma rekent het percentage uit.',
  },
  'range-order': {
    what: 'De getallen van een bereik staan niet op volgorde, of een prijs loopt van onder 0 tot boven 0.',
    why: 'Uit `low`, `likely` en `high` worden een gemiddelde en een spreiding berekend. Dat kan alleen als ze van laag naar hoog gaan. Een prijs onder 0 zegt dat iets geld opbrengt, en dat mag. Maar een prijs die zowel kan kosten als opbrengen, is bijna altijd een verschreven teken of getal.',
    mend: 'Zet het laagste bij `low`, het hoogste bij `high`, en `likely` of `amount` ertussen: `{ low: 4, likely: 6, high: 9 }`. Bij `value_of_effect` is `up_to` minstens zo hoog als `amount`. Kan iets echt kosten of opbrengen, maak er dan twee regels van, elk met een eigen prijs en `certainty`.',
  },
  'distribution-moments': {
    what: 'Een verdeling kan dit gemiddelde, deze spreiding of dit bereik niet hebben, of geeft te vaak een getal dat hier niet kan, zoals een negatief aantal bezoeken, een deel boven 1, of een prijs die net zo goed kan kosten als opbrengen.',
    why: 'Het programma gaat niet stil over op een andere verdeling en kapt niets af: een rapport noemt de verdeling waarmee echt gerekend is. Hooguit 2,5 procent van de kans mag buiten de grens van het veld liggen: `{ distribution: normal, mean: 2, sd: 3 }` zou in een kwart van de trekkingen minder dan nul bezoeken geven. Een prijs mag onder 0 liggen, als opbrengst; aan de andere kant van 0 mag dan hooguit 2,5 procent liggen.',
    mend: [
      'Kies een vorm die past. Een bereik is meestal het duidelijkst:',
      '```yaml\n{ low: 4, likely: 6, high: 9 }                            # van 4 tot 9, meestal 6\n{ distribution: gamma, mean: 2, sd: 3 }                   # nooit onder 0\n{ distribution: beta, mean: 0.7, sd: 0.1 }                # een deel, tussen 0 en 1\n{ distribution: lognormal, low: 2, high: 9, covers: 0.9 } # met 90 procent kans van 2 tot 9\n```',
    ].join('\n\n'),
  },
  'price-range': {
    what: 'Een prijs met `range: uncertainty` kan niet zo onzeker zijn als er staat.',
    why: 'Zo’n prijs wordt getrokken tussen `low` en `high`, met `amount` als gemiddelde. De meest waarschijnlijke prijs is dan (6 × `amount` − `low` − `high`) / 4, en die moet zelf ook tussen `low` en `high` liggen. Zegt `amount` zelf al hoe onzeker de prijs is, dan is een tweede bereik er een te veel.',
    mend: 'Neem een bereik dat past, of schrijf `range: spread`: dan zijn `low` en `high` de prijzen van andere aanbieders, en laat het rapport alleen zien wat er bij die prijzen uit zou komen.',
  },
  'unknown-section': {
    what: 'Bij `report.sections` staat een onderdeel dat er niet is.',
    why: 'Een verschreven onderdeel zou anders stil uit het rapport vallen.',
    mend: 'Neem de naam over die wordt voorgesteld, of die bij [rapporten](rapporten.md) staat. Een eigen tekst noemt u met `.md` erachter: `inleiding.md`.',
  },
  'not-a-colour': {
    what: 'Bij `report.accent` staat geen kleur.',
    why: 'Een kleur staat er als `#` met zes cijfers of letters: twee voor rood, twee voor groen en twee voor blauw.',
    mend: "Schrijf de kleur uit de huisstijl over, tussen aanhalingstekens: `accent: '#1d5b79'`.",
  },
  'faint-colour': {
    what: 'De kleur bij `report.accent` is te licht om op wit te lezen.',
    why: 'Koppen krijgen deze kleur. Overheden moeten documenten toegankelijk publiceren, en daarvoor is een contrast van 4,5 op 1 nodig.',
    mend: 'Kies een donkerdere kleur uit de huisstijl, of een donkerdere tint van dezelfde kleur.',
  },
  'outside-project': {
    what: 'Een logo, een tekst of de map met teksten ligt niet in de map van het project, of is een verwijzing naar elders.',
    why: 'Een project is één map die men kan doorgeven. Wat daarbuiten ligt is er op een andere computer niet, en hoort misschien niet in een rapport.',
    mend: 'Kopieer het bestand in het project, en schrijf de plek vanaf `effectcalc.yaml`: `logo: beeld/logo.svg`.',
  },

  // Tussen velden van een project
  'older-format': {
    what: 'Het project zegt gemaakt te zijn voor een andere versie van het bestandsformaat.',
    why: 'Velden kunnen in een andere versie iets anders betekenen. Dan zouden de uitkomsten stil veranderen.',
    mend: 'Schrijf `format: 1` in `effectcalc.yaml`, of gebruik de versie van effectcalc waarmee het project gemaakt is.',
  },
  'unknown-price-list': {
    what: 'De instellingen noemen een prijslijst die er niet is.',
    why: 'Zonder deze lijst ontbreken prijzen, of gelden die van een eerdere lijst.',
    mend: 'Schrijf de naam van een meegeleverde lijst of de plek van een eigen lijst: `prices: [nl-social-domain, prices/own.yaml]`.',
  },
  'unknown-index': {
    what: 'De instellingen noemen een prijsindex die er niet is.',
    why: 'Met de index worden bedragen van verschillende jaren omgerekend naar geld van één jaar.',
    mend: 'Schrijf `index: nl-cpi`, of de plek van een eigen reeks.',
  },
  'unknown-instrument': {
    what: 'De instellingen of een beoordeling noemen een instrument dat er niet is.',
    why: 'Het instrument zegt welke leefgebieden er zijn en welke kant van de schaal beter is. Zonder dat zeggen scores niets.',
    mend: 'Schrijf `instrument: life-domains`, of zet een eigen instrument in de map `instruments`.',
  },
  'effect-not-measured': {
    what: 'De instellingen geven een waarde aan een jaar met meer tevredenheid (`wellby`) of een jaar in volle gezondheid (`qaly`), en het instrument meet dat niet.',
    why: 'Een niveau op een leefgebied is geen punt tevredenheid en geen deel van een gezond jaar. Er bestaat geen omrekening, en het programma verzint er geen.',
    mend: 'Kies `unit: index-point`, of een instrument dat het wel meet, zoals `life-ladder` of `eq-5d-5l-nl`; een eigen instrument zegt dat zelf: `measures: life-satisfaction` bij `wellby`, `measures: utility` bij `qaly`.',
  },
  'value-set-incomplete': {
    what: 'De waarden van een instrument zeggen van een domein niet wat er van elk niveau afgaat.',
    why: 'Zonder dat getal heeft een profiel met dat niveau geen waarde. Een niveau dat er niet staat, is niet 0.',
    mend: 'Schrijf bij elk domein alle niveaus behalve het beste, zoals `mobility: { 2: 0.035, 3: 0.057 }`. Gaat er niets af, schrijf dan 0.',
  },
  'duplicate-id': {
    what: 'Twee onderdelen van één lijst hebben dezelfde naam.',
    why: 'Wie die naam gebruikt, kan dan twee dingen bedoelen.',
    mend: 'Geef een van de twee een andere naam, of laat er één staan.',
  },
  'unknown-text': {
    what: 'Bij `report.sections` staat een tekst die er niet is.',
    why: 'Het rapport wordt wel gemaakt, maar zonder die tekst.',
    mend: 'Zet de tekst in de map `texts`, of in de map die bij `report.texts` staat. Hoofdletters tellen mee.',
  },
  'unusable-logo': {
    what: 'Het logo is er niet, is geen svg of png, is te groot, of bevat een script of een verwijzing naar buiten.',
    why: 'Het logo staat in elk rapport, ook in de bestanden die u doorgeeft. Daar hoort alleen een tekening in.',
    mend: 'Sla het logo op als gewone svg of als png, hooguit 1 MB groot.',
  },
  'unknown-finding': {
    what: 'Bij `findings` in de instellingen staat een code die geen bevinding heeft.',
    why: 'Een verschreven code zou anders stil niets doen: de bevinding die bedoeld was blijft dan meetellen.',
    mend: 'Neem de code over die wordt voorgesteld, of een kop van deze bladzijde.',
  },
  'cannot-be-lowered': {
    what: 'Bij `findings` in de instellingen wordt een fout lichter gemaakt of stil gezet waarna een casus niet te berekenen is.',
    why: 'De casus ontbreekt dan in het rapport, en dat mag niet ongemerkt gebeuren.',
    mend: [
      'Haal de regel weg, en los de fout op waar zij staat. Is dat er te veel om nu te doen, begin dan met een beginlijst: `effectcalc check --write-baseline`. Wel te veranderen zijn waarschuwingen en opmerkingen:',
      '```yaml\nfindings:\n  old-price: { severity: off, because: We rekenen bewust met prijzen van 2012 }\n```',
    ].join('\n\n'),
  },
  'same-sign': {
    what: 'Bij `csv` staat hetzelfde teken tussen waarden en voor decimalen.',
    why: 'Een rekenprogramma ziet dan niet waar een getal ophoudt.',
    mend: "In Nederland: `csv: { separator: ';', decimal: ',' }`. Elders vaak: `csv: { separator: ',', decimal: '.' }`.",
  },
  'unknown-figure': {
    what: 'In een tekst staat tussen dubbele accolades een naam die geen cijfer heeft, of een regel van `report.fail_on` noemt zo’n naam.',
    why: 'In het rapport blijft de naam dan staan zoals hij geschreven is, en daar leest niemand een cijfer.',
    mend: 'Neem de naam over die wordt voorgesteld. Alle namen staan bij [rapporten](rapporten.md); ook elke naam die `effectcalc explain` noemt kan.',
  },
  ...thresholdFindingPages,

  // Over een programma
  ...programmeFindingPages,

  // Tussen velden van een casus
  'no-reference': {
    what: 'De casus heeft alleen het verloop met de ondersteuning.',
    why: 'Een effect is een verschil: hoe het ging, naast hoe het anders gegaan zou zijn. Zonder vergelijking is er geen effect te berekenen.',
    mend: [
      'Zet onder `scenarios` een tweede verloop en zeg van welke soort het is. Is niet bekend wat er dan gebruikt zou zijn, schrijf dan `unknown`:',
      '```yaml\n  reference:\n    kind: usual\n    certainty: probable\n    because: Zo ging het in het jaar ervoor ook\n    activities: unknown\n```',
    ].join('\n\n'),
  },
  'which-reference': {
    what: 'De casus heeft meer dan één verloop om mee te vergelijken, en niet te zien is welk ervan telt.',
    why: 'Soorten vergelijking worden nooit bij elkaar opgeteld. De uitkomst hangt ervan af welk verloop ernaast staat.',
    mend: 'Noem het verloop dat telt `reference`, of zet zijn naam in `effectcalc.yaml`: `reference: lichtere-hulp`.',
  },
  'reserved-name': {
    what: 'Een verloop heet `start` of `because`.',
    why: 'Bij de scores betekent `start` het begin en `because` de reden. Een verloop met die naam zou daarmee verward worden.',
    mend: 'Kies een andere naam, zoals `reference`.',
  },
  'unknown-price': {
    what: 'Een regel of lijst noemt een prijs die in geen prijslijst staat.',
    why: 'Zonder prijs kan de regel niet tellen. Een prijs die erop lijkt, wordt niet stil genomen.',
    mend: 'Neem de naam over die wordt voorgesteld, of zoek er een: `effectcalc prices huisarts`. Staat er geen passende in, geef dan met `unit_price` een eigen prijs met bron.',
  },
  'price-missing': {
    what: 'Een regel heeft geen `price` en geen `unit_price`.',
    why: 'Een hoeveelheid zonder prijs zou als gratis tellen.',
    mend: [
      'Noem een prijs uit de prijslijst, of geef een eigen prijs met bron:',
      '```yaml\nunit_price: { amount: 6.50, unit: meal, price_year: 2024, payer: municipality-wmo, source: { title: Begroting buurthuis 2024 } }\n```',
    ].join('\n\n'),
  },
  'price-twice': {
    what: 'Een regel heeft een `price` en ook een `unit_price`.',
    why: 'Twee prijzen geven twee uitkomsten, en het programma kiest niet.',
    mend: 'Houd `price` voor een prijs uit de lijst, of `unit_price` voor een eigen prijs, en haal de andere weg.',
  },
  'memory-price': {
    what: 'De prijs is opgeschreven zonder dat iemand hem in een bron gezien heeft.',
    why: 'Een bedrag dat niemand kan nazoeken, hoort niet in een uitkomst. De regel kan wel in het verhaal blijven.',
    mend: 'Zoek de bron op en zet die bij de prijs, of houd de regel uit de sommen: `counted: false`.',
  },
  'other-currency': {
    what: 'De prijs is in een andere munt dan die van het project.',
    why: 'Bedragen in verschillende munten kunnen niet opgeteld worden, en een wisselkoers kiest het programma niet voor u.',
    mend: 'Reken het bedrag om en schrijf het als `unit_price`, met de koers en de datum bij de bron.',
  },
  'unknown-payer': {
    what: 'Een betaler of ontvanger heeft een naam die niet bekend is.',
    why: 'Van elke betaler moet bekend zijn of het publiek geld is. Daaruit volgt wat de overheid bespaart of extra uitgeeft.',
    mend: 'Neem de naam over die wordt voorgesteld, of zet een eigen betaler in `payers.yaml`: `{ id: kerk, label: Kerk, public: false }`.',
  },
  'payer-twice': {
    what: 'Een regel heeft een `payer` en ook `payers`.',
    why: 'Samen zouden de kosten twee keer verdeeld worden.',
    mend: 'Houd `payer` voor één betaler, of `payers` voor ieder een deel, en haal de andere weg.',
  },
  'payer-shares': {
    what: 'De delen van de betalers zijn samen geen 1.',
    why: 'Wat de betalers samen dragen, moet precies de kosten zijn. Anders verdwijnt er geld, of komt er geld bij.',
    mend: 'Maak er samen 1 van: `payers: { municipality-wmo: 0.6, client: 0.4 }`. Bij drie gelijke delen krijgt de laatste de rest: `0.33`, `0.33` en `0.34`.',
  },
  'receiver-without-transfer': {
    what: 'Bij een regel staat wie het geld ontvangt, maar de regel is geen overdracht.',
    why: 'Een overdracht, zoals een uitkering of een boete, wisselt van hand en kost de samenleving als geheel niets. Hulp kost wel iets, en heeft geen ontvanger.',
    mend: 'Is het een overdracht, schrijf dan ook `transfer: true`. Haal anders `receiver` weg.',
  },
  'unknown-event': {
    what: 'Een regel hangt aan een gebeurtenis die niet in hetzelfde verloop staat.',
    why: 'De regel telt alleen als de gebeurtenis plaatsvindt. Zonder de gebeurtenis is niet bekend hoe zeker de regel is, en wanneer hij valt.',
    mend: 'Geef de gebeurtenis onder `life_events` dezelfde naam bij `id`: `{ id: crisis, at: month 5, text: … }`.',
  },
  'unless-chain': {
    what: 'Een gebeurtenis wordt met `unless` uitgesloten door zichzelf, of door een gebeurtenis die zelf ook `unless` heeft.',
    why: 'Bij `unless` komt een gebeurtenis alleen als de andere er niet komt. Hoe waarschijnlijk dat is, volgt uit de zekerheid van die andere; die moet dus op zichzelf staan.',
    mend: 'Geef één van de twee een eigen zekerheid, en schrijf alleen bij de andere `unless`: `{ id: admission, certainty: 0.5, … }` en `{ id: at-home, unless: admission, … }`.',
  },
  'outside-window': {
    what: 'Een gebeurtenis of regel ligt voor het begin of na het einde van het venster.',
    why: 'Voor elk verloop van een casus telt dezelfde tijd. Vensters die niet even lang zijn, zijn de meest gemaakte fout in berekende besparingen.',
    mend: 'Verbeter het moment, maak het venster langer, of haal de regel weg. Scores mogen wel na het venster liggen.',
  },
  'period-order': {
    what: 'Een regel eindigt voordat hij begint.',
    why: 'Zo’n periode heeft geen dagen, en dus geen kosten.',
    mend: 'Zet het begin bij `from` en het einde bij `to`. Beide tellen mee: `from: month 2` en `to: month 2` is één maand.',
  },
  'moment-and-period': {
    what: 'Een regel heeft `at` en ook `from`, `to` of `per`.',
    why: 'Iets gebeurt op één moment, of het duurt een tijd. Daarvan hangt af in welk jaar de kosten vallen.',
    mend: 'Gebruik `at` voor één moment, of `from`, `to` en `per` voor wat langer duurt.',
  },
  'too-many-units': {
    what: 'De regel telt meer uren, dagen, weken, maanden of jaren dan er in de periode passen.',
    why: 'Meestal zijn hoeveelheid en eenheid door elkaar geraakt: 8 bij een prijs per jaar is niet acht maanden, maar acht jaar.',
    mend: 'Reken de hoeveelheid om naar de eenheid van de prijs, maak de periode langer, of kies een prijs met een andere eenheid.',
  },
  'certainty-missing': {
    what: 'In een verloop om mee te vergelijken staat niet hoe zeker een regel is.',
    why: 'Dat verloop is niet gebeurd. Hoe zeker iets gebeurd zou zijn, bepaalt hoe zwaar het weegt, en daarmee vaak de hele uitkomst.',
    mend: 'Zeg het bij de regel, bij de gebeurtenis waar hij aan hangt, of één keer voor het hele verloop: `certainty: probable`. De woorden zijn `certain`, `probable` en `possible`; een getal van 0 tot 1 kan ook.',
  },
  'reason-missing': {
    what: 'In een verloop om mee te vergelijken staat niet waarom een regel zo gegaan zou zijn.',
    why: 'Een lezer moet een schatting kunnen wegen. De reden blijft in het bestand en komt nooit in een melding.',
    mend: 'Zeg het bij de regel, bij de gebeurtenis, of één keer voor het hele verloop: `because: De verwijzing lag al klaar`.',
  },
  'unknown-domain': {
    what: 'Een score of gebeurtenis noemt een leefgebied dat het instrument niet heeft.',
    why: 'Een score bij een leefgebied dat niet bestaat, zou buiten elke telling vallen.',
    mend: 'Neem de naam over die wordt voorgesteld, of die in het instrument bij `id` staat.',
  },
  'unknown-scenario': {
    what: 'Een score hoort bij een verloop dat de casus niet heeft.',
    why: 'Een effect is het verschil tussen twee verlopen. Een score die bij geen van beide hoort, zou wegvallen.',
    mend: 'Schrijf `start` voor het begin, `intervention` voor het verloop met de ondersteuning, of de naam van een ander verloop onder `scenarios`.',
  },
  'score-outside-scale': {
    what: 'Een score is geen niveau van de schaal van het instrument.',
    why: 'De niveaus hebben elk een eigen betekenis. Een getal daarbuiten zegt niets, ook niet als rapportcijfer.',
    mend: 'Kies een niveau van de schaal. Twijfelt u tussen niveaus, schrijf dan `{ low: 3, likely: 3, high: 4 }`: het meest waarschijnlijke niveau telt.',
  },
  'profile-wrong': {
    what: 'Een profiel heeft niet één cijfer voor elk domein van het instrument, of een cijfer dat geen niveau is.',
    why: 'Een profiel is een rij niveaus: één cijfer te veel of te weinig schuift alle domeinen op.',
    mend: 'Schrijf een cijfer voor elk domein, in de volgorde van het instrument, zoals `"21232"`. Weet u van een domein niets, schrijf dan scores per domein.',
  },
  'aggregate-with-parts': {
    what: 'Een prijs waar een andere al in zit, staat in hetzelfde verloop naast die andere.',
    why: 'Een traject waarin de gesprekken al zitten, en daarnaast de gesprekken, telt de gesprekken twee keer.',
    mend: 'Haal een van de twee weg, of zet `counted: false` bij de regel die niet mee moet tellen.',
  },
  'same-line-twice': {
    what: 'In één verloop staan twee regels die woord voor woord gelijk zijn.',
    why: 'Dat is meestal een gekopieerde regel die dubbel telt.',
    mend: 'Haal er één weg. Gebeurde het echt twee keer, tel dan de hoeveelheden op, of geef elke regel een eigen moment.',
  },
  'rating-twice': {
    what: 'Twee keer staan er scores van dezelfde `rater`, in dezelfde rol, over hetzelfde leven en op hetzelfde instrument.',
    why: 'Van wie scoren telt het midden. Wie twee keer scoort, telt voor twee, en het rapport noemt dan een beoordelaar te veel.',
    mend: 'Laat de scores staan die gelden, of zet ze bij elkaar onder één `rater`. Waren het twee mensen, geef elk dan een eigen code. Een latere meting van dezelfde persoon hoort bij `follow_up`.',
  },
  'follow-up-not-later': {
    what: 'Een meting onder `follow_up` valt voor de scores aan het eind, of op hetzelfde moment. Zonder `at` bij die scores is het eind het eind van het venster.',
    why: 'Het rapport noemt wat onder `follow_up` staat “na afloop”, en zegt wat er dan van het effect over is. Van een meting tijdens de ondersteuning is dat niet te zeggen.',
    mend: 'Verbeter het moment. Is er eerder gescoord dan aan het eind van het venster, zet dat moment dan als `at` bij de scores. Een meting tijdens de ondersteuning hoort in het verhaal.',
  },
  'old-price': {
    what: 'Een prijs is meer dan tien jaar ouder dan het prijspeil van het project (`price_year`).',
    why: 'De prijs wordt wel omgerekend naar nu, maar de hulp zelf kan intussen anders geworden zijn.',
    mend: 'Zoek een nieuwere prijs met `effectcalc prices`, of leg in het rapport uit waarom deze nog past.',
  },
  'outside-index': {
    what: 'De prijsindex heeft geen cijfer voor het jaar van een prijs, of voor het prijspeil van het project.',
    why: 'Zonder cijfer kan een bedrag niet omgerekend worden. Het telt dan mee zoals het er staat, en het rapport noemt dat.',
    mend: 'Kies een jaar binnen de reeks, of vul de reeks aan met een eigen bestand: `{ index: own, extends: nl-cpi, values: { … } }`.',
  },
  'ratings-missing': {
    what: 'De casus heeft geen scores voor de kwaliteit van leven.',
    why: 'Kwaliteit van leven is de helft van een effect. Zonder scores telt de casus daar als onbekend, niet als “gelijk gebleven”.',
    mend: 'Schrijf de scores onder `ratings`: per leefgebied `start`, `intervention` en `reference`.',
  },
  'domain-open': {
    what: 'Van een of meer leefgebieden ontbreekt een score.',
    why: 'Of het leven beter, slechter of wisselend werd, is pas te zeggen als elk leefgebied beantwoord is. Tot dan is de uitkomst onbekend.',
    mend: 'Vul de score in. Bleef al het overige gelijk, schrijf dan `others: same`; speelt het niet, schrijf dan `others: not-applicable`.',
  },
  'may-point-to-a-person': {
    what: 'In een tekst staat iets wat naar een persoon kan wijzen: een e-mailadres, telefoonnummer, postcode met huisnummer, burgerservicenummer, rekeningnummer, geboortedatum of volledige datum, of een naam na een woord als “mevrouw” of “zus”; ook in de korte naam van de casus en de naam van het bestand. Van een verzonnen verhaal (`fictional: true`) tellen namen en data niet. De melding noemt alleen de plek, nooit de woorden.',
    why: 'Een verhaal gaat mee in rapporten, mail en versiebeheer. Wie erin te herkennen is, kan daar schade van hebben. Dat er niets gemeld wordt, is geen garantie: een voornaam op zichzelf of een bijzonder voorval herkent het programma niet.',
    mend: 'Vervang het door iets wat niemand aanwijst: “mevrouw A.”, “maand 4”, een leeftijdsgroep. `effectcalc pseudonymise CASUS` doet voorstellen en vraagt het bij elke plek.',
  },

  // Tussen casussen
  'duplicate-case': {
    what: 'Twee bestanden hebben dezelfde naam bij `case`.',
    why: 'Eén casus die twee keer meetelt, maakt elk totaal onjuist.',
    mend: 'Geef een van de twee een andere naam, of haal de kopie weg.',
  },

  // Alleen in het rapport
  'mixed-windows': {
    what: 'De vensters van de casussen zijn niet allemaal even lang.',
    why: 'Twee jaar kosten en één jaar kosten zijn niet te vergelijken. Zulke casussen krijgen elk een eigen overzicht, en geen gezamenlijk totaal.',
    mend: 'Maak de vensters even lang als dat kan. Anders is er `effectcalc report --per-year`, met bedragen per jaar.',
  },
  'written-unknown': {
    what: 'In de casus staat dat een hoeveelheid, of wat een verloop kost, niet bekend is.',
    why: 'Onbekend is geen nul. Het totaal is dan ook onbekend, en wat wel bekend is staat er als grens: “ten minste” of “ten hoogste”.',
    mend: 'Er hoeft niets. Is er wel een vermoeden, schrijf dan een bereik: `{ low: 4, high: 12 }`.',
  },
  'not-counted': {
    what: 'Een regel staat in het verhaal en wordt niet meegeteld.',
    why: 'Een lezer moet zien wat er verteld is en toch niet in het bedrag zit.',
    mend: 'Er hoeft niets. Moet de regel wel tellen, haal dan `counted: false` weg.',
  },
  'investment-not-stated': {
    what: 'Nergens staat welke regels de ondersteuning zelf zijn.',
    why: 'Zonder investering is er wel een verschil in kosten, maar geen verhouding tussen baten en kosten.',
    mend: 'Zet `investment: true` bij die regels, of noem de prijzen één keer bij de aanpak in `effectcalc.yaml`: `evaluated_support: [social-work-contact]`.',
  },
  'unknown-approach': {
    what: 'De casus noemt een aanpak die niet in de instellingen staat, en niet in het programma.',
    why: 'Casussen worden per aanpak bij elkaar gezet. Een verschreven naam wordt een groep op zichzelf, en zonder investering.',
    mend: 'Neem de naam over die er wel staat, of zet de aanpak in `effectcalc.yaml` of `programme.yaml` onder `approaches`.',
  },
}
