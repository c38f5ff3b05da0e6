import type { BesideProps } from './beside-props.ts'
import { ClaimList } from './claim-list.tsx'
import { Head } from './head.tsx'
import { PanelTabs } from './panel-tabs.tsx'
import { HistoryPanel } from './panels/history-panel.tsx'
import { OthersPanel } from './panels/others-panel.tsx'
import { RulePanel } from './panels/rule-panel.tsx'
import { DeskForm, LookAt, Nothing, Steps } from './review-desk.tsx'
import { VerdictBar } from './verdict-bar.tsx'

const Panel = (props: BesideProps) => {
  const { search, pick, text } = props
  const { chosen } = pick
  const rule = search.rule ?? (chosen?.madeBy.by === 'rule' ? chosen.madeBy.rule : null)
  if (search.panel === 'list')
    return (
      <ClaimList
        claims={props.listed}
        chosen={chosen?.id ?? null}
        onChoose={props.choose}
        onMove={pick.move}
      />
    )
  if (search.panel === 'rule')
    return (
      <RulePanel
        key={rule}
        rule={rule}
        chosen={chosen}
        textId={text.textId}
        progress={props.progress}
        verdicts={props.verdicts}
        say={props.actions.say}
        onOpen={(claim) =>
          pick.go({ claim: claim.id, at: claim.passages[0].position.start }, ['part', 'to'])
        }
      />
    )
  if (chosen === null)
    return (
      <Nothing empty={props.claims.length === 0} next={props.actions.next}>
        {props.children}
      </Nothing>
    )
  if (search.panel === 'others') return <OthersPanel claim={chosen} />
  if (search.panel === 'history')
    return <HistoryPanel claim={chosen} onUndoAct={props.actions.undoAct} />
  return <LookAt claim={chosen} place={`${pick.index + 1} of ${props.listed.length}`} />
}

/** What stands beside a text: how much is left, the chosen claim from every side, its verdicts and forms. */
export const Beside = (props: BesideProps) => {
  const { mode, pick, actions, verdicts } = props
  const { chosen } = pick
  return (
    <aside className="beside" aria-label="Claims" data-mode={mode}>
      {mode === 'look' ? (
        <>
          <Head {...props} />
          <PanelTabs search={props.search} go={pick.go} />
          <section className="panel" aria-label="The chosen claim">
            <Panel {...props} />
          </section>
          <div className="desk-bar">
            <p role="status" className="small said">
              {actions.said}
            </p>
            {verdicts.error === null ? null : (
              <p className="notice small" role="alert">
                {verdicts.error.message}
              </p>
            )}
            {chosen === null ? null : (
              <VerdictBar claim={chosen} actions={actions} canUndo={actions.canUndo} />
            )}
            <Steps actions={actions} move={pick.move} />
          </div>
        </>
      ) : (
        <DeskForm {...props} />
      )}
    </aside>
  )
}
