export const assumptions = {
  dealProbabilities:
    "Probabilities of the stages: the means of the deals’ own in column “{{header}}”; change them in the table Stages.",
  history_one:
    "Probabilities of the stages: the share won of the {{count}} closed deal; change them in the table Stages.",
  history_other:
    "Probabilities of the stages: the share won of the {{count}} closed deals that reached each stage; change them in the table Stages.",
  preset:
    "Probabilities of the stages are assumed: those usual for these stage names; change them in the table Stages.",
  evenSteps_one:
    "Probabilities of the stages are assumed, because the leads do not tell; change them in the table Stages.",
  evenSteps_other:
    "Probabilities of the {{count}} open stages are assumed in even steps, because the leads do not tell; change them in the table Stages.",
} as const;
