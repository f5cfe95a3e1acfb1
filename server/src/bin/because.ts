const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'this account has no permission',
  EPERM: 'this account has no permission',
  EEXIST: 'there is a file of this name already',
  EISDIR: 'this is a folder',
  ENOTDIR: 'a part of the path is a file, not a folder',
  ELOOP: 'it is a link that leads back to itself',
  EMFILE: 'too many files are open',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk can only be read',
  EBUSY: 'another program is using it',
  ENAMETOOLONG: 'the name is too long',
  EIO: 'the disk cannot be read there',
};

/** Why the system refused something, in half a plain sentence. */
export function because(problem: unknown): string {
  const code = problem instanceof Error && 'code' in problem ? String(problem.code) : '';
  return reasons[code] ?? `the system gives the reason ${code || String(problem)}`;
}
