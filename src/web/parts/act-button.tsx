/** An act with the key that does the same. */
export const ActButton = (props: {
  letter: string
  does: string
  main?: boolean
  off?: boolean
  act: () => void
}) => (
  <button
    type="button"
    className="button"
    data-main={props.main === true}
    aria-keyshortcuts={props.letter}
    disabled={props.off === true}
    onClick={props.act}
  >
    {props.does} <kbd>{props.letter}</kbd>
  </button>
)
