// Which of the choices match what was typed, best first.

// letters that are no plain letter with a mark
const LETTERS = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', '&': ' and ' }

// Without case, accents and punctuation, one space between words.
export function plain(text) {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f'‘’]/g, '')
    .replace(/[ßæœøłđðþı&]/g, (letter) => LETTERS[letter])
    .replace(/[\s!-/:-@[-`{-~\u2010-\u2015]+/g, ' ')
    .trim()
}

export function indexOf(select) {
  return Array.from(select.options)
    .filter((option) => option.value !== '' && !option.disabled)
    .map((option, position) => ({
      option,
      position,
      text: option.text,
      plain: plain(option.text),
      synonyms: (option.dataset.synonyms || '').split('\n').map(plain).filter(Boolean),
      boost: Number(option.dataset.boost || 0)
    }))
}

export function find(choices, typed) {
  if (typed.trim() === '') {
    return choices
  }
  const wanted = plain(typed)
  if (wanted === '') {
    return []
  }
  return choices
    .map((choice) => ({ choice, rank: rank(choice, wanted) }))
    .filter((each) => each.rank >= 0)
    .sort((a, b) => a.rank - b.rank || b.choice.boost - a.choice.boost || a.choice.position - b.choice.position)
    .map((each) => each.choice)
}

function rank(choice, wanted) {
  const { plain, synonyms } = choice
  const tests = [
    () => plain === wanted || synonyms.includes(wanted),
    () => plain.startsWith(wanted),
    () => hasWord(plain, wanted),
    () => synonyms.some((synonym) => hasWord(synonym, wanted)),
    () => wanted.split(' ').every((word) => hasWord(plain, word) || synonyms.some((synonym) => hasWord(synonym, word))),
    () => plain.includes(wanted),
    () => synonyms.some((synonym) => synonym.includes(wanted))
  ]
  return tests.findIndex((test) => test())
}

// whether a word begins so
function hasWord(text, wanted) {
  return text.startsWith(wanted) || text.includes(' ' + wanted)
}
