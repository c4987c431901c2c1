#!/usr/bin/env node
console.error('duizhao')
