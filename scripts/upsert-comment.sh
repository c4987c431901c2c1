#!/usr/bin/env bash
# Writes the file as the one comment of duizhao on a pull request: the earlier one by the same author is replaced.
# Needs GH_TOKEN, GITHUB_REPOSITORY and PULL_REQUEST.
set -euo pipefail

marker='<!-- duizhao -->'
body=$(mktemp)
trap 'rm -f "$body"' EXIT
{ echo "$marker"; cat "$1"; } > "$body"

# Of a workflow's own token, GitHub tells whose it is by GraphQL only.
me=$(gh api graphql -f query='{ viewer { login } }' --jq .data.viewer.login)
comments="repos/$GITHUB_REPOSITORY/issues/$PULL_REQUEST/comments"
present=$(gh api --paginate "$comments" \
  --jq ".[] | select(.user.login == \"$me\" and (.body | startswith(\"$marker\"))) | .id" | head -n 1)

if [ -n "$present" ]; then
  gh api --method PATCH "repos/$GITHUB_REPOSITORY/issues/comments/$present" -F "body=@$body" --silent
else
  gh api --method POST "$comments" -F "body=@$body" --silent
fi
