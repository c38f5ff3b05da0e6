import { useId } from 'react'
import type { Quantity } from '../../domain/quantities.ts'
import type { RangeScale } from './range-scale.ts'

const TOP = 10
const WIDTH = 300
const x = (percent: number): number => 8 + ((WIDTH - 16) * percent) / 100

/** One figure: a dot for a number, a bar for a range, a line that fades where there is no bound. */
const Mark = ({ of, scale, fade }: { of: Quantity; scale: RangeScale; fade: string }) => {
  const { low, high } = of
  if (low !== null && low === high)
    return <circle cx={x(scale.at(low))} cy={TOP} r="5.5" className="dot" />
  const from = low === null ? x(0) : x(scale.at(low))
  const to = high === null ? x(100) : x(scale.at(high))
  const open = low === null || high === null
  return (
    <>
      <rect
        x={from}
        y={TOP - 3}
        width={Math.max(2, to - from)}
        height="6"
        className={of.vague ? 'span vague' : 'span'}
        {...(open ? { mask: `url(#${fade}-${low === null ? 'left' : 'right'})` } : {})}
      />
      {low === null ? null : <path d={`M${from} ${TOP - 7}v14`} className="end" />}
      {high === null ? null : <path d={`M${to} ${TOP - 7}v14`} className="end" />}
    </>
  )
}

/** A figure drawn on the scale that all figures of its tally share. The words stand beside it. */
export const RangePlot = ({ of, scale }: { of: Quantity; scale: RangeScale }) => {
  const fade = useId()
  return (
    <svg viewBox={`0 0 ${WIDTH} 20`} className="plot" aria-hidden="true">
      <defs>
        <linearGradient id={`${fade}-to-right`}>
          <stop offset="0.3" stopColor="#fff" />
          <stop offset="1" stopColor="#fff" stopOpacity="0" />
        </linearGradient>
        <linearGradient id={`${fade}-to-left`} x1="1" x2="0">
          <stop offset="0.3" stopColor="#fff" />
          <stop offset="1" stopColor="#fff" stopOpacity="0" />
        </linearGradient>
        <mask id={`${fade}-right`} maskContentUnits="objectBoundingBox">
          <rect width="1" height="1" fill={`url(#${fade}-to-right)`} />
        </mask>
        <mask id={`${fade}-left`} maskContentUnits="objectBoundingBox">
          <rect width="1" height="1" fill={`url(#${fade}-to-left)`} />
        </mask>
      </defs>
      {scale.ticks.map((tick) => (
        <path key={tick} d={`M${x(scale.at(tick))} 0v20`} className="tick" />
      ))}
      <Mark of={of} scale={scale} fade={fade} />
    </svg>
  )
}

/** The numbers of the scale, above the drawings. */
export const RangeAxis = ({ scale }: { scale: RangeScale }) => (
  <svg viewBox={`0 0 ${WIDTH} 20`} className="plot axis" aria-hidden="true">
    {scale.ticks.map((tick) => (
      <text key={tick} x={x(scale.at(tick))} y="14" textAnchor={tick === 0 ? 'start' : 'middle'}>
        {tick.toLocaleString('en')}
      </text>
    ))}
  </svg>
)
