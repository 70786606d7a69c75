#!/usr/bin/env node
import { observer } from '../index.js'
await observer()
