import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, IsArray, IsUUID } from 'class-validator';
import { connectionOf } from '../../platform/graphql/connection.js';
import { Notice } from './notice.entity.js';

/** An inbox. */
@ObjectType({ description: 'Tasks by their limit, then news, newest first.' })
export class NoticeConnection extends connectionOf(Notice) {}

/** What waits. */
@ObjectType({ description: 'How much waits in the asker’s inbox.' })
export class InboxCount {
  @Field(() => Int, { description: 'Tasks that somebody must act on.' })
  tasks: number;

  @Field(() => Int, { description: 'Of them past their limit.' })
  over: number;

  @Field(() => Int, { description: 'News not yet read.' })
  news: number;
}

/** Names what was read. */
@ArgsType()
export class ReadNoticesArgs {
  @Field(() => [ID], { description: 'Notices that were read, at most 100.' })
  @IsArray()
  @ArrayMaxSize(100)
  @IsUUID(undefined, { each: true })
  ids: string[];
}
