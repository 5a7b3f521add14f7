#!/usr/bin/env bash
# Types the README's first command, given here, into a terminal of 110x30; leaves what the desk
# opens with, waits until the four panes of the example stand on the screen, leaves with q, and wants the status to be 0.
set -euo pipefail
command=$1
tmux() { command tmux -u -L "samen-check-$$" -f /dev/null "$@"; }
screen() { tmux capture-pane -p -t check 2>/dev/null || true; }
trap 'tmux kill-server 2>/dev/null || true' EXIT

# Waits until the screen has all of these words; building may take long, so the patience is great.
wait_for() {
  local word waited=0
  for word in "$@"; do
    until screen | grep -qF -- "$word"; do
      if screen | grep -q '^ended [1-9]' || [ $((waited += 1)) -gt 1800 ]; then
        echo "“$word” did not come:"
        screen
        exit 1
      fi
      sleep 1
    done
  done
}

tmux new-session -d -s check -x 110 -y 30 \
  "export SAMEN_LANG=en; { $command; }; echo ended \$?; sleep 60"
wait_for "Who is it?"
tmux send-keys -t check Escape
wait_for Calendar Session Handoffs "To follow up" "q quit"
screen
tmux send-keys -t check q
wait_for "ended 0"
