# shellcheck shell=bash
# Finds the JDK and Maven that Latchkey is built with. Sourced by ./run and ./test, from the repository's root.

readonly oldest_jdk=21

die() {
  printf '%s\n' "$@" >&2
  exit 1
}

jdk_version() {
  [ -x "$1/bin/javac" ] || return 1
  local version=''
  [ ! -r "$1/release" ] || version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
  [ -n "$version" ] || version=$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')
  printf '%s' "${version:-0}"
}

jdk_candidates() {
  [ -z "${JAVA_HOME:-}" ] || printf '%s\n' "$JAVA_HOME"
  local javac
  if javac=$(command -v javac); then
    javac=$(readlink -f "$javac" 2>/dev/null || printf '%s' "$javac")
    printf '%s\n' "${javac%/bin/javac}"
  fi
  printf '%s\n' /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/java/* /opt/jdk* /opt/*jdk* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home
}

# Sets JAVA_HOME to the first JDK that is new enough, and jdk to its version.
find_jdk() {
  local home
  while IFS= read -r home; do
    if jdk=$(jdk_version "$home") && [ "$jdk" -ge "$oldest_jdk" ]; then
      export JAVA_HOME=$home
      return
    fi
  done < <(jdk_candidates)
  die "Latchkey needs a JDK of version $oldest_jdk or newer, and none was found." \
    "Install one (for example Eclipse Temurin $oldest_jdk or 25), or let JAVA_HOME name its folder."
}

find_maven() {
  command -v mvn >/dev/null || die "Latchkey needs Maven 3.8 or newer, and there is no mvn on the PATH." \
    "Install Maven with the system's package manager."
  local major minor
  IFS=. read -r major minor _ < <(mvn -v 2>/dev/null | sed -n 's/^[^A]*Apache Maven \([0-9.]*\).*/\1/p')
  [ "${major:-0}" -gt 3 ] || { [ "${major:-0}" -eq 3 ] && [ "${minor:-0}" -ge 8 ]; } ||
    die "Latchkey needs Maven 3.8 or newer; mvn on the PATH is ${major:-of an unknown version}${minor:+.$minor}."
}

# Maven with the JDK found; newer JDKs warn about Maven's own libraries, which is nobody's business here.
maven() {
  find_maven
  local quiet=''
  [ "$jdk" -lt 24 ] || quiet='--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED'
  MAVEN_OPTS="$quiet ${MAVEN_OPTS:-}" mvn -B -ntp "$@"
}
