import { text as readText, type Request, type Response } from 'express';
import { Refusal } from './refusals.ts';

/** Gives the reader of a body of at most so many bytes, for a door that reads it only when it is known who sends it. Throws TOO_MANY beyond that. */
export const textReader = (limit: number): ((request: Request, response: Response) => Promise<string>) => {
  const reader = readText({ type: () => true, limit });
  return (request, response) =>
    new Promise((done, failed) => {
      reader(request, response, (error: unknown) => {
        const body: unknown = request.body;
        if (error) failed(new Refusal('TOO_MANY'));
        else done(typeof body === 'string' ? body : '');
      });
    });
};
