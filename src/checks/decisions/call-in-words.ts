/** Words that speak of call-in: “called in”, “call-in”, “call the decision in”. */
export const OF_CALL_IN =
  /\bcall(?:ed|ing|s)?(?:[- ]| (?:it|this|that|them|(?:the|this|that) decision) )in\b/i;
