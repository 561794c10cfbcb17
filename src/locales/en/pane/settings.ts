export const settings = {
  title: "Settings",
  language: "Language",
  languageHint:
    "Yours, in every workbook. Numbers and dates are written as in Excel; a report keeps its language until it is built again.",
  asExcel: "As Excel",
  languages: { en: "English", sv: "Svenska", ro: "Română" },
  autoRefresh: "Keep the report up to date by itself",
  autoRefreshHint:
    "While this workbook is open, the report follows three seconds after a change of the leads.",
  snapshots: {
    title: "Snapshots",
    what: "Where every lead stood on a day. Two of them show what moved: take one a week.",
    none: "No snapshot has been taken yet.",
    date: "Day",
    leads: "Open leads",
    value: "Value",
    take: "Take a snapshot now",
    delete: "Delete the snapshot of {{date}}",
    deleteWhat: "What was noted on that day alone is lost. All other snapshots stay as they are.",
    confirm: "Delete",
    deleted: "The snapshot of {{date}} is deleted.",
  },
  privacy: {
    title: "Privacy",
    promise:
      "Your leads do not leave the workbook: nothing is uploaded, counted or sent, and no account is needed.",
    what: {
      leads: "Leads, stages, reports",
      choices: "What you chose",
      snapshots: "Snapshots",
      language: "Language",
    },
    where: {
      leads: "in tables and sheets of this workbook, where you see them",
      choices: "tables, columns, report: in the settings that are saved with this workbook",
      snapshots: "in a table of this workbook, with ids, stages, amounts and dates of the leads",
      language: "in the storage of the browser that shows this pane",
    },
  },
  version: "Pipeline {{version}}",
} as const;
