import { jsonSchema } from '../../formats/json-schema.ts'
import { type SchemaName, schemas } from '../../formats/schemas/all.ts'
import { CannotStart, exitCode } from '../exit.ts'
import type { Session } from '../session.ts'

/** Writes the JSON Schema of a format; without a name, the names there are. */
export async function schema({ world, atTerminal }: Session, name: string | undefined): Promise<number> {
  const names = Object.keys(schemas)
  if (name === undefined) {
    world.out.write(`${names.join('\n')}\n`)
    return exitCode.done
  }
  if (!names.includes(name)) throw new CannotStart(atTerminal.commandLine.noSchema(name, names))
  world.out.write(`${JSON.stringify(jsonSchema(name as SchemaName, atTerminal.language), null, 2)}\n`)
  return exitCode.done
}
