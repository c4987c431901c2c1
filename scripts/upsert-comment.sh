#!/usr/bin/env bash
# Writes the file as the one comment of duizhao on a pull request: the earlier one is replaced.
# Needs GH_TOKEN, GITHUB_REPOSITORY and PULL_REQUEST.
set -euo pipefail

marker='<!-- duizhao -->'
body=$(mktemp)
trap 'rm -f "$body"' EXIT
{ echo "$marker"; cat "$1"; } > "$body"

comments="repos/$GITHUB_REPOSITORY/issues/$PULL_REQUEST/comments"
present=$(gh api --paginate "$comments" \
  --jq ".[] | select(.user.type == \"Bot\" and (.body | startswith(\"$marker\"))) | .id" | head -n 1)

if [ -n "$present" ]; then
  gh api --method PATCH "repos/$GITHUB_REPOSITORY/issues/comments/$present" -F "body=@$body" --silent
else
  gh api --method POST "$comments" -F "body=@$body" --silent
fi
