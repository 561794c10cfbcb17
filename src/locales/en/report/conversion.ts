export const conversion = {
  title: "Conversion and bottlenecks",
  noteOverdue:
    "Rate = moved on ÷ (completed + overdue). Overdue: in the stage for longer than its expected days. Too young: still within them, not counted.",
  noteReached:
    "Rate = leads that reached the next stage ÷ leads that reached this one. Open leads count as not moved on; with the day of entry and expected days per stage, only overdue ones would.",
  noteNoLastStage:
    "Rate = leads that reached the next stage ÷ leads that reached this one. Without a column for the last stage of lost leads, they count for the first stage only.",
  diagnoses: {
    stalled_one:
      "{{stage}}: {{overdue}} of {{leads}} is overdue ({{share}}) and the rate {{rate}} is below the goal {{goal}}: it stalls. Add capacity, follow up sooner, or automate steps.",
    stalled_other:
      "{{stage}}: {{overdue}} of {{leads}} are overdue ({{share}}) and the rate {{rate}} is below the goal {{goal}}: it stalls. Add capacity, follow up sooner, or automate steps.",
    tooStrict:
      "{{stage}}: the rate {{rate}} is below the goal {{goal}} with few leads overdue: it may be too strict. Review why leads are turned down; lower criteria may depress the rate of {{next}}.",
    tooStrictLast:
      "{{stage}}: the rate {{rate}} is below the goal {{goal}} with few leads overdue: it may be too strict. Review why deals are lost at the end.",
    below:
      "{{stage}}: the rate {{rate}} is below the goal {{goal}}. Look at why leads go no further.",
    ok: "{{stage}}: the rate {{rate}} reaches the goal {{goal}}.",
    none: "{{stage}}: no lead is through with the stage yet.",
    few: "It rests on few leads: it may be chance.",
  },
} as const;
