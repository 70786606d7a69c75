/** The versions of Postgres that a project can have. https://docs.databricks.com/aws/en/oltp/projects/ */
export const projectMajors = [16, 17, 18] as const
export type ProjectMajor = (typeof projectMajors)[number]

export const defaultMajor: ProjectMajor = 17

export function isProjectMajor(version: number): version is ProjectMajor {
  return projectMajors.some((major) => major === version)
}
