// Makes a table of stories sortable and lets readers choose from it; without this script the page reads the same.
{
  const { lang } = document.documentElement
  const { compare } = new Intl.Collator(lang, { numeric: true })

  const words = (cell) => cell.textContent.trim()

  /** What a cell is sorted by: its value, else its words; null comes last. */
  const orderOf = (cell) => {
    const value = cell.dataset.value
    if (value === undefined) return words(cell) === '' ? null : words(cell)
    return value === '' ? null : Number(value)
  }

  const inOrder = (one, other, direction) => {
    if (one === null || other === null) return Number(one === null) - Number(other === null)
    const isNumbers = typeof one === 'number' && typeof other === 'number'
    return direction * (isNumbers ? one - other : compare(String(one), String(other)))
  }

  const sortable = (table) => {
    const heads = [...table.tHead.rows[0].cells]
    const body = table.tBodies[0]
    const sortBy = (head) => {
      const direction = head.getAttribute('aria-sort') === 'ascending' ? -1 : 1
      for (const other of heads) other.removeAttribute('aria-sort')
      head.setAttribute('aria-sort', direction === 1 ? 'ascending' : 'descending')
      const keyed = [...body.rows].map((row) => ({ row, order: orderOf(row.cells[head.cellIndex]) }))
      keyed.sort((a, b) => inOrder(a.order, b.order, direction))
      body.append(...keyed.map(({ row }) => row))
    }
    for (const head of heads.filter((one) => one.tagName === 'TH')) {
      const button = document.createElement('button')
      button.type = 'button'
      button.append(...head.childNodes)
      button.addEventListener('click', () => sortBy(head))
      head.append(button)
    }
  }

  const choosable = (choices, table) => {
    const rows = [...table.tBodies[0].rows].map((row) => ({ row, is: JSON.parse(row.dataset.filter ?? '{}') }))
    const selects = [...choices.querySelectorAll('select')]
    const shown = choices.querySelector('.shown')
    const reset = choices.querySelector('button')
    const choose = () => {
      const chosen = selects
        .filter(({ value }) => value !== '')
        .map((select) => ({ key: select.dataset.key, value: select.selectedOptions[0].dataset.value }))
      for (const { row, is } of rows) row.hidden = !chosen.every(({ key, value }) => (is[key] ?? []).includes(value))
      const count = rows.filter(({ row }) => !row.hidden).length
      const { shown: sentence } = shown.dataset
      shown.textContent = sentence
        .replace('{shown}', () => count.toLocaleString(lang))
        .replace('{all}', () => rows.length.toLocaleString(lang))
      if (reset !== null) reset.hidden = chosen.length === 0
      choices.toggleAttribute('data-chosen', chosen.length > 0)
    }
    for (const select of selects) select.addEventListener('change', choose)
    reset?.addEventListener('click', () => {
      for (const select of selects) select.value = ''
      choose()
      selects[0].focus()
    })
    choose()
    choices.hidden = false
  }

  for (const choices of document.querySelectorAll('.choices')) {
    const table = choices.parentElement.querySelector('table')
    sortable(table)
    choosable(choices, table)
  }

  // Not every browser opens what is folded when a link leads into it.
  const unfold = () => {
    const target = document.getElementById(location.hash.slice(1))
    const folded = target?.closest('details:not([open])')
    if (!folded) return
    folded.open = true
    target.scrollIntoView()
  }
  window.addEventListener('hashchange', unfold)
  unfold()
}
