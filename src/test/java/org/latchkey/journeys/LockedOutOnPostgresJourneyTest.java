package org.latchkey.journeys;

import org.latchkey.testing.OnDemoPostgres;

/** On PostgreSQL. */
@OnDemoPostgres
class LockedOutOnPostgresJourneyTest extends LockedOutJourney {}
