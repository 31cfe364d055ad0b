export { Allocation } from './allocation.entity.js';
export { Allocations } from './allocations.service.js';
export { Project } from './project.entity.js';
export { ProjectsModule } from './projects.module.js';
export { Projects } from './projects.service.js';
export { StationSupports } from './station-supports.js';
