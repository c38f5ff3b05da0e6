/** Rows of what people decided: reviews, acts, dismissals, who is who. */

export interface ReviewRow {
  id: string
  seq: number
  claim_id: string
  json: string
  /** Index of the entry that took it back; null while it counts. */
  undone_seq: number | null
  undone_by: string | null
  undone_at: string | null
  /** The act this review was part of, if one decision made several. */
  act_id: string | null
}

export interface ActRow {
  id: string
  seq: number
  json: string
  /** 1 once it was taken back as a whole. */
  is_undone: number
}

export interface DismissalRow {
  id: string
  seq: number
  finding_id: string
  material: string
  /** The Dismissal as it was recorded. */
  json: string
  /** Index of the entry that took it back; null while it counts. */
  undone_seq: number | null
  undone_by: string | null
  undone_at: string | null
}

export interface IdentityDecisionRow {
  id: string
  seq: number
  left_record: string
  right_record: string
  /** The RecordedDecision. */
  json: string
  /** The RecordedRetraction; null while the decision counts. */
  retraction: string | null
  /** The source that it parts a record of; null where it parts none. */
  parted_source: string | null
}
