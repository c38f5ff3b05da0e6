/** Hides the whole screen at once, without waiting for anything to be drawn anew. */

const KEY = 'F9'
/** Two presses of Esc within this time. */
const TWICE_MS = 500

let titleBefore = ''

const blank = (): HTMLElement => {
  const there = document.getElementById('blank')
  if (there !== null) return there
  const cover = document.createElement('div')
  cover.id = 'blank'
  cover.className = 'blank'
  const back = document.createElement('button')
  back.type = 'button'
  back.className = 'button quiet'
  back.textContent = 'Show the page again (F9)'
  back.addEventListener('click', showScreen)
  cover.append(back)
  return cover
}

export const isHidden = (): boolean => document.documentElement.dataset.hidden === 'true'

export const hideScreen = (): void => {
  if (isHidden()) return
  titleBefore = document.title
  document.title = 'New tab'
  document.documentElement.dataset.hidden = 'true'
  document.body.append(blank())
  for (const element of document.body.children) {
    if (element.id !== 'blank') element.setAttribute('inert', '')
  }
}

export const showScreen = (): void => {
  if (!isHidden()) return
  document.title = titleBefore
  delete document.documentElement.dataset.hidden
  document.getElementById('blank')?.remove()
  for (const element of document.body.children) element.removeAttribute('inert')
}

/** F9, or Esc pressed twice quickly, from wherever the focus is. F9 shows the page again. */
export const watchForHiding = (): void => {
  let lastEscape = 0
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key === KEY) {
        event.preventDefault()
        if (isHidden()) showScreen()
        else hideScreen()
      }
      if (event.key !== 'Escape' || isHidden()) return
      if (event.timeStamp - lastEscape < TWICE_MS) hideScreen()
      lastEscape = event.timeStamp
    },
    { capture: true },
  )
}
