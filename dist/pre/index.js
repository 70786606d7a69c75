#!/usr/bin/env node
import { pre } from '../index.js'
await pre()
