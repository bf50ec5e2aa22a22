package org.latchkey.journeys;

/** On the embedded database. */
class LockedOutJourneyTest extends LockedOutJourney {}
