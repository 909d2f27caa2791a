import type { FindingPages } from '../finding-sentences.ts'
import { programmeFindingPages } from './programme-finding-pages.ts'
import { thresholdFindingPages } from './thresholds.ts'

export const findingPages: FindingPages = {
  // The file as a whole
  'unreadable-file': {
    what: 'The file is not there, may not be read, or is a folder.',
    why: 'A case that was not read is missing from every total. So the program says so, and does not quietly pass it over.',
    mend: 'See whether the name is right and whether you may open the file. Give a folder a name without `.yaml`.',
  },
  'linked-folder': {
    what: 'Among the cases is a link to a folder elsewhere.',
    why: 'Links are not followed: they may lead out of the project, or back to themselves. So the cases in it do not count.',
    mend: 'Put the folder itself in the project, or name it separately: `effectcalc check FOLDER`.',
  },
  'too-large': {
    what: 'The file is larger than 5 MB, or a text for the report larger than 1 MB.',
    why: 'A case or a text is a few pages. A file of this size is nearly always something else, such as an export of a register.',
    mend: 'Take out what does not belong to it, or put each case in a file of its own.',
  },
  'not-text': {
    what: 'The file is not plain text, or its letters were not saved as UTF-8.',
    why: 'Letters read wrongly give wrong names and amounts. The program does not guess how a file was saved.',
    mend: 'Save the file again as UTF-8. In Notepad: Save as, and choose UTF-8 at Encoding. Save a Word or Excel document as text first.',
  },
  'empty-file': {
    what: 'The file holds nothing, or comments only.',
    why: 'An empty file might be read as a case without cost, and unknown is not zero.',
    mend: 'Fill in the file, or take it away. An example to fill in is `templates/case.yaml`.',
  },
  'yaml-syntax': {
    what: 'The text cannot be read as fields with values.',
    why: 'From this place on it cannot be said what belongs to what. Nothing is guessed: nothing of the file is calculated.',
    mend: [
      'Put what belongs together straight below each other, with spaces and without tabs. Close every bracket and every quotation mark. Put text with a colon, or text that begins with a special character, in quotation marks:',
      '```yaml\ntext: "She said: come along"\n```',
    ].join('\n\n'),
  },
  'too-deep': {
    what: 'Too much is nested: bracket in bracket in bracket.',
    why: 'A case is indented no further than about six steps. What goes much deeper was not made by hand and can bring the program to a halt.',
    mend: 'Take out brackets or indentation, and compare with an example case.',
  },
  'yaml-feature': {
    what: 'Something is written here that YAML has and these files do not: a reference (`&`, `*`, `<<`), a type (`!`), a line with `%`, or a second part after `---`.',
    why: 'A value is written where it is used. So everyone can read and recalculate a case without looking elsewhere.',
    mend: 'Write out the value in each place. If ordinary text begins with such a character, put it in quotation marks: `text: "* with a star"`.',
  },

  // One field
  'duplicate-key': {
    what: 'A field is there twice in the same place.',
    why: 'The program cannot know which of the two is meant.',
    mend: 'Keep one of them. Next to `^^^` you see on which line the other one is.',
  },
  'unknown-key': {
    what: 'A field has a name that does not exist in this place.',
    why: 'A misspelt field would otherwise quietly drop out: with `quantitiy` instead of `quantity` an activity does not count as meant.',
    mend: 'Take the name that is proposed, or one of the fields listed with the message. If a text runs on to the next line, indent it further than its field.',
  },
  'missing-key': {
    what: 'A field is missing that cannot be done without.',
    why: 'Without this field the case cannot be calculated, or not be traced: every amount has a unit, a year, a payer and a source.',
    mend: 'Add the line given below the message, and fill it in.',
  },
  'wrong-kind': {
    what: 'The value is of another kind than belongs here, such as a number in quotation marks or one value instead of a list.',
    why: 'Text is not a number, even where it looks like one. The field decides what a value is.',
    mend: 'Write numbers without quotation marks. Begin each item of a list with a hyphen and a space. Put a group of fields below each other, indented further.',
  },
  'not-one-of': {
    what: 'The field has a fixed set of words, and this word is not one of them.',
    why: 'Each of the words has its own meaning in the calculation. So kinds of comparison are never added up together.',
    mend: 'Choose one of the words given with the message. They are the same in every project, and always English.',
  },
  'not-an-id': {
    what: 'A name by which files refer to each other has other characters than lower-case letters, digits and hyphens, or is `constructor`, which every list of a program has.',
    why: 'Such names appear in messages and reports. So they are short, can be typed anywhere, and are never the name of a person.',
    mend: 'Write for example `back-at-the-table`: no capitals, no spaces, no accents.',
  },
  'not-a-moment': {
    what: 'This is something other than a day or a month, or a day that does not exist.',
    why: 'Without a moment it cannot be said in which year a cost falls, and whether it lies within the window.',
    mend: 'Write `2024-05` for a month or `2024-05-12` for a day. Inside a scenario `month 4` will do too: the fourth month of the window. That keeps an exact date out of the story.',
  },
  'not-a-number': {
    what: 'Something else is written where a number belongs.',
    why: '“About 6” or “€ 6.50” cannot be calculated with without guessing.',
    mend: 'Write digits only, and a percentage as a share: `0.8`. If a quantity is uncertain, write `{ low: 4, likely: 6, high: 9 }` or just `{ low: 4, high: 9 }`; if it is not known, write `unknown`.',
  },
  'ambiguous-number': {
    what: 'A number can be read in two ways, or in another way than a reader thinks.',
    why: 'To a Dutch reader `1.250` is twelve hundred and fifty; to a computer it is one and a quarter. That is a factor of a thousand, so nothing is guessed.',
    mend: 'Write a point before decimals and nothing between thousands: `1250` or `1.25`, and `12.5` instead of `12,5`.',
  },
  'number-range': {
    what: 'A number is too high or too low for this field, or not a whole number.',
    why: 'A share runs from 0 to 1, a quantity is not below 0, and a window has whole months. Outside that no outcome can be right.',
    mend: 'Below the message you see what fits here. Write a percentage as a share: 75 per cent is `0.75`.',
  },
  'percentage-for-count': {
    what: 'There is a percentage or a share where a number of people belongs.',
    why: 'Of 23 per cent one cannot tell whether it is 23 of 100 or 2,300 of 10,000 people, and so not how sure it is.',
    mend: 'Write how many people there are and of how many: `count: 230` and `base: 1000`. The program works out the percentage.',
  },
  'range-order': {
    what: 'The numbers of a range are not in order, or a price runs from below 0 to above it.',
    why: 'From `low`, `likely` and `high` a mean and a spread are calculated. That works only if they go from low to high. A price below 0 says that something brings money in, and that is fine. But a price that may cost as well as bring in is nearly always a slip in a sign or a number.',
    mend: 'Put the lowest at `low`, the highest at `high`, and `likely` or `amount` in between: `{ low: 4, likely: 6, high: 9 }`. At `value_of_effect`, `up_to` is at least the `amount`. If something can really cost money or bring it in, make it two activities, each with a price and a `certainty` of its own.',
  },
  'distribution-moments': {
    what: 'A distribution cannot have this mean, this spread or this range, or too often gives a number that cannot be here, such as a negative number of visits, a share above 1, or a price that may as well cost as bring in.',
    why: 'The program does not quietly move to another distribution and cuts nothing off: a report names the distribution that was really used. At most 2.5 per cent of the probability may lie beyond the bound of the field: `{ distribution: normal, mean: 2, sd: 3 }` would give fewer than no visits in a quarter of the draws. A price may lie below 0, as income; at most 2.5 per cent may then lie on the other side of 0.',
    mend: [
      'Take a form that fits. A range is usually clearest:',
      '```yaml\n{ low: 4, likely: 6, high: 9 }                            # from 4 to 9, mostly 6\n{ distribution: gamma, mean: 2, sd: 3 }                   # never below 0\n{ distribution: beta, mean: 0.7, sd: 0.1 }                # a share, between 0 and 1\n{ distribution: lognormal, low: 2, high: 9, covers: 0.9 } # from 2 to 9 with a probability of 90 per cent\n```',
    ].join('\n\n'),
  },
  'price-range': {
    what: 'A price with `range: uncertainty` cannot be as uncertain as it says.',
    why: 'Such a price is drawn between `low` and `high`, with `amount` as its mean. Its most likely price is then (6 × `amount` − `low` − `high`) / 4, which has to lie between `low` and `high` too. If `amount` itself says how uncertain the price is, a second range is one too many.',
    mend: 'Take a range that fits, or write `range: spread`: then `low` and `high` are the prices of other providers, and the report only shows what the outcome would be at those prices.',
  },
  'unknown-section': {
    what: '`report.sections` names a section that does not exist.',
    why: 'A misspelt section would else be left out of the report in silence.',
    mend: 'Take over the name that is suggested, or one from [reports](reports.md). A text of your own is named with `.md` behind it: `introduction.md`.',
  },
  'not-a-colour': {
    what: '`report.accent` is not a colour.',
    why: 'A colour is written as `#` with six digits or letters: two for red, two for green and two for blue.',
    mend: "Copy the colour of your house style, between quotes: `accent: '#1d5b79'`.",
  },
  'faint-colour': {
    what: 'The colour of `report.accent` is too light to be read on white.',
    why: 'Headings get this colour. Public bodies have to publish accessible documents, and for that a contrast of 4.5 to 1 is needed.',
    mend: 'Choose a darker colour of your house style, or a darker shade of the same.',
  },
  'outside-project': {
    what: 'A logo, a text or the folder of texts is not in the folder of the project, or is a link to somewhere else.',
    why: 'A project is one folder that can be handed on. What lies outside is not there on another computer, and may not belong in a report.',
    mend: 'Copy the file into the project, and write its place as seen from `effectcalc.yaml`: `logo: pictures/logo.svg`.',
  },

  // Between fields of a project
  'older-format': {
    what: 'The project says it was made for another version of the file format.',
    why: 'Fields may mean something else in another version. Outcomes would then quietly change.',
    mend: 'Write `format: 1` in `effectcalc.yaml`, or use the version of effectcalc that the project was made with.',
  },
  'unknown-price-list': {
    what: 'The settings name a price list that is not there.',
    why: 'Without this list prices are missing, or those of an earlier list hold.',
    mend: 'Write the name of a list that comes with the program or the place of a list of your own: `prices: [nl-social-domain, prices/own.yaml]`.',
  },
  'unknown-index': {
    what: 'The settings name a price index that is not there.',
    why: 'With the index amounts of different years are restated to money of one year.',
    mend: 'Write `index: nl-cpi`, or the place of a series of your own.',
  },
  'unknown-instrument': {
    what: 'The settings or a rating name an instrument that is not there.',
    why: 'The instrument says which life domains there are and which end of the scale is better. Without it scores mean nothing.',
    mend: 'Write `instrument: life-domains`, or put an instrument of your own in the folder `instruments`.',
  },
  'effect-not-measured': {
    what: 'The settings give a value to a year of more life satisfaction (`wellby`) or a year in full health (`qaly`), and the instrument does not measure that.',
    why: 'A level of a life domain is not a point of satisfaction, nor part of a healthy year. There is no conversion, and the program does not make one up.',
    mend: 'Take `unit: index-point`, or an instrument that does measure it, such as `life-ladder` or `eq-5d-5l-nl`; one of your own says so itself: `measures: life-satisfaction` for `wellby`, `measures: utility` for `qaly`.',
  },
  'value-set-incomplete': {
    what: 'The values of an instrument do not say of a domain what every level takes off.',
    why: 'Without that number a profile with that level has no value. A level that is not there is not 0.',
    mend: 'Write all levels but the best with each domain, such as `mobility: { 2: 0.035, 3: 0.057 }`. Where nothing is taken off, write 0.',
  },
  'duplicate-id': {
    what: 'Two items of one list have the same name.',
    why: 'Whoever uses that name may then mean either.',
    mend: 'Give one of the two another name, or keep one of them.',
  },
  'unknown-text': {
    what: '`report.sections` names a text that is not there.',
    why: 'The report is made, but without that text.',
    mend: 'Put the text in the folder `texts`, or in the folder that `report.texts` names. Capitals count.',
  },
  'unusable-logo': {
    what: 'The logo is not there, is neither svg nor png, is too large, or holds a script or a reference to something outside.',
    why: 'The logo stands in every report, also in the files you hand on. Only a drawing belongs there.',
    mend: 'Save the logo as plain svg or as png, at most 1 MB.',
  },
  'unknown-finding': {
    what: 'At `findings` in the settings stands a code that no finding has.',
    why: 'A misspelt code would else do nothing, and say nothing: the finding that was meant would go on counting.',
    mend: 'Take over the code that is suggested, or a heading of this page.',
  },
  'cannot-be-lowered': {
    what: 'At `findings` in the settings an error is lowered or silenced after which a case cannot be calculated.',
    why: 'The case is then missing from the report, and that may not happen unnoticed.',
    mend: [
      'Take the line out, and mend the error where it stands. If these are too many to do now, begin with a baseline: `effectcalc check --write-baseline`. Warnings and notes can be changed:',
      '```yaml\nfindings:\n  old-price: { severity: off, because: We count with prices of 2012 on purpose }\n```',
    ].join('\n\n'),
  },
  'same-sign': {
    what: '`csv` has the same sign between values and before decimals.',
    why: 'A spreadsheet then does not see where a number ends.',
    mend: "In the Netherlands: `csv: { separator: ';', decimal: ',' }`. Elsewhere often: `csv: { separator: ',', decimal: '.' }`.",
  },
  'unknown-figure': {
    what: 'A text has a name between double braces that is not the name of a figure, or a rule of `report.fail_on` has.',
    why: 'In the report the name then stays as it is written, and nobody reads a figure there.',
    mend: 'Take over the name that is suggested. All names are in [reports](reports.md); every name that `effectcalc explain` gives will do too.',
  },
  ...thresholdFindingPages,

  // On a programme
  ...programmeFindingPages,

  // Between fields of a case
  'no-reference': {
    what: 'The case has only the scenario with the support.',
    why: 'An effect is a difference: how it went, beside how it would have gone otherwise. Without a comparison there is no effect to calculate.',
    mend: [
      'Put a second scenario under `scenarios` and say of which kind it is. If it is not known what would have been used, write `unknown`:',
      '```yaml\n  reference:\n    kind: usual\n    certainty: probable\n    because: So it went in the year before too\n    activities: unknown\n```',
    ].join('\n\n'),
  },
  'which-reference': {
    what: 'The case has more than one scenario to compare with, and nothing says which of them counts.',
    why: 'Kinds of comparison are never added up together. The outcome depends on which scenario is compared.',
    mend: 'Call the scenario that counts `reference`, or put its name in `effectcalc.yaml`: `reference: lighter-help`.',
  },
  'reserved-name': {
    what: 'A scenario is called `start` or `because`.',
    why: 'Among the scores `start` means the beginning and `because` the reason. A scenario of that name would be taken for those.',
    mend: 'Choose another name, such as `reference`.',
  },
  'unknown-price': {
    what: 'An activity or a list names a price that is in no price list.',
    why: 'Without a price the activity cannot count. A price that looks like it is not quietly taken.',
    mend: 'Take the name that is proposed, or look for one: `effectcalc prices consultation`. If none fits, give a price of your own with its source by `unit_price`.',
  },
  'price-missing': {
    what: 'An activity has no `price` and no `unit_price`.',
    why: 'A quantity without a price would count as free.',
    mend: [
      'Name a price from the price list, or give a price of your own with its source:',
      '```yaml\nunit_price: { amount: 6.50, unit: meal, price_year: 2024, payer: municipality-wmo, source: { title: Budget of the community centre 2024 } }\n```',
    ].join('\n\n'),
  },
  'price-twice': {
    what: 'An activity has a `price` and a `unit_price` too.',
    why: 'Two prices give two outcomes, and the program does not choose.',
    mend: 'Keep `price` for a price from the list, or `unit_price` for a price of your own, and take out the other.',
  },
  'memory-price': {
    what: 'The price was written down without anyone having seen it in a source.',
    why: 'An amount that nobody can look up does not belong in an outcome. The activity can stay in the story.',
    mend: 'Look up the source and put it at the price, or keep the activity out of the sums: `counted: false`.',
  },
  'other-currency': {
    what: 'The price is in another currency than the project.',
    why: 'Amounts in different currencies cannot be added up, and the program does not choose an exchange rate for you.',
    mend: 'Convert the amount and write it as a `unit_price`, with the rate and its date at the source.',
  },
  'unknown-payer': {
    what: 'A payer or receiver has a name that is not known.',
    why: 'Of each payer it has to be known whether it is public money. From that follows what public bodies save or spend extra.',
    mend: 'Take the name that is proposed, or put a payer of your own in `payers.yaml`: `{ id: church, label: Church, public: false }`.',
  },
  'payer-twice': {
    what: 'An activity has a `payer` and `payers` too.',
    why: 'Together they would divide the cost twice.',
    mend: 'Keep `payer` for one payer, or `payers` for a share each, and take out the other.',
  },
  'payer-shares': {
    what: 'The shares of the payers do not add up to 1.',
    why: 'What the payers bear together has to be exactly the cost. Otherwise money gets lost, or appears.',
    mend: 'Make them 1 together: `payers: { municipality-wmo: 0.6, client: 0.4 }`. With three equal parts the last one takes the rest: `0.33`, `0.33` and `0.34`.',
  },
  'receiver-without-transfer': {
    what: 'An activity says who receives the money, but is not a transfer.',
    why: 'A transfer, such as a benefit or a fine, changes hands and costs society as a whole nothing. Help does cost something, and has no receiver.',
    mend: 'If it is a transfer, write `transfer: true` as well. Otherwise take out `receiver`.',
  },
  'unknown-event': {
    what: 'An activity hangs on a life event that is not in the same scenario.',
    why: 'The activity counts only if the event happens. Without the event it is not known how certain the activity is, and when it falls.',
    mend: 'Give the event under `life_events` the same name at `id`: `{ id: crisis, at: month 5, text: … }`.',
  },
  'unless-chain': {
    what: 'A life event is excluded, with `unless`, by itself or by an event that has an `unless` too.',
    why: 'With `unless` an event happens only if the other one does not. How likely that is follows from the certainty of the other, which therefore has to stand by itself.',
    mend: 'Give one of the two a certainty of its own, and write `unless` at the other alone: `{ id: admission, certainty: 0.5, … }` and `{ id: at-home, unless: admission, … }`.',
  },
  'outside-window': {
    what: 'A life event or activity lies before the beginning or after the end of the window.',
    why: 'The same time counts for every scenario of a case. Windows of different lengths are the commonest fault of calculated savings.',
    mend: 'Mend the moment, make the window longer, or take out the activity. Scores may lie after the window.',
  },
  'period-order': {
    what: 'An activity ends before it begins.',
    why: 'Such a period has no days, and so no cost.',
    mend: 'Put the start at `from` and the end at `to`. Both count: `from: month 2` and `to: month 2` is one month.',
  },
  'moment-and-period': {
    what: 'An activity has `at` and also `from`, `to` or `per`.',
    why: 'Something happens at one moment, or lasts some time. In which year the cost falls depends on that.',
    mend: 'Use `at` for one moment, or `from`, `to` and `per` for what lasts longer.',
  },
  'too-many-units': {
    what: 'The activity counts more hours, days, weeks, months or years than the period has room for.',
    why: 'Usually quantity and unit got mixed up: 8 with a price per year is not eight months, but eight years.',
    mend: 'Convert the quantity to the unit of the price, make the period longer, or choose a price with another unit.',
  },
  'certainty-missing': {
    what: 'In a scenario to compare with it is not said how certain an activity is.',
    why: 'That scenario did not happen. How certain it is that something would have happened decides how much it weighs, and so often the whole outcome.',
    mend: 'Say it at the activity, at the life event it hangs on, or once for the whole scenario: `certainty: probable`. The words are `certain`, `probable` and `possible`; a number from 0 to 1 will do too.',
  },
  'reason-missing': {
    what: 'In a scenario to compare with it is not said why an activity would have gone this way.',
    why: 'A reader has to be able to weigh an estimate. The reason stays in the file and never appears in a message.',
    mend: 'Say it at the activity, at the life event, or once for the whole scenario: `because: The referral had been made already`.',
  },
  'unknown-domain': {
    what: 'A score or life event names a life domain that the instrument does not have.',
    why: 'A score in a domain that does not exist would fall outside every count.',
    mend: 'Take the name that is proposed, or the one given at `id` in the instrument.',
  },
  'unknown-scenario': {
    what: 'A score belongs to a scenario that the case does not have.',
    why: 'An effect is the difference between two scenarios. A score that belongs to neither would drop out.',
    mend: 'Write `start` for the beginning, `intervention` for the scenario with the support, or the name of another scenario under `scenarios`.',
  },
  'score-outside-scale': {
    what: 'A score is not a level of the instrument’s scale.',
    why: 'Each of the levels has its own meaning. A number outside them means nothing, not as a school mark either.',
    mend: 'Choose a level of the scale. If you waver between levels, write `{ low: 3, likely: 3, high: 4 }`: the most likely level counts.',
  },
  'profile-wrong': {
    what: 'A profile does not have one digit for each domain of the instrument, or has a digit that is no level.',
    why: 'A profile is a row of levels: one digit too many or too few moves all domains along.',
    mend: 'Write a digit for each domain, in the order of the instrument, such as `"21232"`. Where nothing is known of a domain, write scores for each domain.',
  },
  'aggregate-with-parts': {
    what: 'A price that includes another one is used beside that other one in the same scenario.',
    why: 'A trajectory that already holds the talks, with the talks beside it, counts the talks twice.',
    mend: 'Take out one of the two, or put `counted: false` at the activity that should not count.',
  },
  'same-line-twice': {
    what: 'In one scenario two activities are the same word for word.',
    why: 'That is usually a copied line that counts twice.',
    mend: 'Take out one. If it really happened twice, add up the quantities, or give each activity its own moment.',
  },
  'rating-twice': {
    what: 'There are scores twice of the same `rater`, in the same role, about the same life and on the same instrument.',
    why: 'Of those who rate, the middle counts. Who rates twice counts for two, and the report then names one rater too many.',
    mend: 'Keep the scores that hold, or put them together under one `rater`. If they were two people, give each a code of its own. A later measurement by the same person belongs under `follow_up`.',
  },
  'follow-up-not-later': {
    what: 'A measurement under `follow_up` comes before the scores at the end, or at the same moment. Without `at` with those scores, the end is that of the window.',
    why: 'The report calls what stands under `follow_up` “after the end”, and says what is left of the effect by then. A measurement during the support does not tell that.',
    mend: 'Correct the moment. If the scores were given before the end of the window, put that moment with them as `at`. A measurement during the support belongs in the story.',
  },
  'old-price': {
    what: 'A price is more than ten years older than the price year of the project.',
    why: 'The price is restated to the present, but the help itself may have changed in the meantime.',
    mend: 'Look for a newer price with `effectcalc prices`, or explain in the report why this one still fits.',
  },
  'outside-index': {
    what: 'The price index has no figure for the year of a price, or for the price year of the project.',
    why: 'Without a figure an amount cannot be restated. It then counts as it is, and the report says so.',
    mend: 'Choose a year within the series, or add to the series with a file of your own: `{ index: own, extends: nl-cpi, values: { … } }`.',
  },
  'ratings-missing': {
    what: 'The case has no scores for quality of life.',
    why: 'Quality of life is half of an effect. Without scores the case counts as unknown there, not as “stayed the same”.',
    mend: 'Write the scores under `ratings`: for each life domain `start`, `intervention` and `reference`.',
  },
  'domain-open': {
    what: 'Of one or more life domains a score is missing.',
    why: 'Whether a life became better, worse or mixed can be said only when every domain is answered. Until then the outcome is unknown.',
    mend: 'Fill in the score. If all the rest stayed the same, write `others: same`; if it does not apply, write `others: not-applicable`.',
  },
  'may-point-to-a-person': {
    what: 'A text holds something that may point to a person: an e-mail address, phone number, postcode with house number, citizen service number, account number, date of birth or full date, or a name after a word such as “Mrs” or “sister”; also in the short name of the case and the name of its file. Of an invented story (`fictional: true`) names and dates do not count. The message names the place only, never the words.',
    why: 'A story travels along in reports, mail and version control. Whoever can be recognised in it may be harmed by that. That nothing is reported is no guarantee: the program does not know a first name by itself, or a rare event.',
    mend: 'Replace it by something that points to nobody: “Mrs A.”, “month 4”, an age band. `effectcalc pseudonymise CASE` makes proposals and asks at each place.',
  },

  // Between cases
  'duplicate-case': {
    what: 'Two files have the same name at `case`.',
    why: 'One case that counts twice makes every total wrong.',
    mend: 'Give one of the two another name, or take away the copy.',
  },

  // In the report only
  'mixed-windows': {
    what: 'The windows of the cases are not all of the same length.',
    why: 'Two years of cost and one year of cost cannot be compared. Such cases each get an overview of their own, and no common total.',
    mend: 'Make the windows of the same length where that can be done. Otherwise there is `effectcalc report --per-year`, with amounts per year.',
  },
  'written-unknown': {
    what: 'The case says that a quantity, or what a scenario cost, is not known.',
    why: 'Unknown is not zero. The total is then unknown too, and what is known is given as a bound: “at least” or “at most”.',
    mend: 'Nothing has to be done. If there is a guess, write a range: `{ low: 4, high: 12 }`.',
  },
  'not-counted': {
    what: 'An activity is part of the story and is not counted.',
    why: 'A reader has to see what was told and is not in the amount.',
    mend: 'Nothing has to be done. If the activity should count, take out `counted: false`.',
  },
  'investment-not-stated': {
    what: 'Nowhere is it said which activities are the support itself.',
    why: 'Without an investment there is a difference in cost, but no ratio of benefit to cost.',
    mend: 'Put `investment: true` at those activities, or name the prices once at the approach in `effectcalc.yaml`: `evaluated_support: [social-work-contact]`.',
  },
  'unknown-approach': {
    what: 'The case names an approach that is not in the settings, and not in the programme.',
    why: 'Cases are grouped by approach. A misspelt name becomes a group by itself, and without an investment.',
    mend: 'Use the name that is there, or put the approach in `effectcalc.yaml` or `programme.yaml` under `approaches`.',
  },
}
