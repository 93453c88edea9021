#!/bin/sh
# Run as root: installs packages without a question, without starting any daemon, removing nothing.
set -eu
export DEBIAN_FRONTEND=noninteractive
policy=/usr/sbin/policy-rc.d

# The tests start their own servers; the machine's owner did not ask for system-wide ones.
if [ ! -e "$policy" ]; then
  trap 'rm -f "$policy"' EXIT
  trap 'exit 1' HUP INT TERM
  printf '#!/bin/sh\nexit 101\n' >"$policy"
  chmod 755 "$policy"
fi

had_daemons=
for daemon in dovecot postfix postgresql; do
  [ -e "/etc/init.d/$daemon" ] && had_daemons="$had_daemons $daemon "
done

# A source that is out of reach need not matter: what can be installed is decided below.
apt-get -q update || true
case " $* " in
  *" postfix "*)
    command -v debconf-set-selections >/dev/null &&
      echo 'postfix postfix/main_mailer_type select No configuration' | debconf-set-selections
    ;;
esac
# --no-remove: Postfix would push out another mail server that this machine may depend on.
apt-get -q -y --no-install-recommends --no-remove \
  -o Dpkg::Options::=--force-confdef -o Dpkg::Options::=--force-confold install "$@"

if command -v systemctl >/dev/null; then
  for daemon in dovecot postfix postgresql; do
    case $had_daemons in
      *" $daemon "*) ;;
      # Nor should what was not started now start with the next boot.
      *) systemctl disable --quiet "$daemon.service" "$daemon.socket" 2>/dev/null || true ;;
    esac
  done
fi
