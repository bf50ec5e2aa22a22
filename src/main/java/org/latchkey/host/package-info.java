/**
 * What whoever is on the server itself asks of Latchkey: {@code ./run WORD …} lays an order into the tray, a folder
 * below the data that its owner alone can open, and a running application takes it out, carries it out and answers
 * beside it. A module offers a word by a bean of {@link Errand}. The right to write into the tray is the proof of being
 * on the server: whoever has it could as well replace the database and the secret key beside it. Hidden is how orders
 * and answers lie in the folder; {@code src/main/launch/host.sh} is the other side.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.latchkey.host;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
