#!/usr/bin/env bash
# Writes a file as the one comment of a name on a pull request: upsert-comment.sh NAME FILE. The earlier one by the
# same author is replaced.
# Needs GH_TOKEN, GITHUB_REPOSITORY and PULL_REQUEST.
set -euo pipefail

marker="<!-- $1 -->"
body=$(mktemp)
trap 'rm -f "$body"' EXIT
{ echo "$marker"; cat "$2"; } > "$body"

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
