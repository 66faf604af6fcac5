import type { Prose } from './types';

export const es: Prose = {
  lang: 'es',
  persons: ['Lucía Ferrer', 'Andrés Quiroga', 'Marta Iglesias', 'Tomás Rey'],
  places: ['Puerto Salinas', 'Villamar', 'Peñalba', 'Cabo Negro'],
  firms: ['la naviera', 'el gobierno regional'],
  topics: [
    {
      titles: [
        'El transbordador de {place} vuelve al mar tras {n} días',
        'Los isleños de {place} recuperan su barco',
        'Reparado el eje, zarpa de nuevo el barco de {place}',
      ],
      standfirsts: [
        'El único barco que lleva camiones a las islas estaba en el dique desde el temporal, y las tiendas racionaban la leche.',
      ],
      subheads: ['Leche en helicóptero', 'Un segundo barco'],
      sentences: [
        'El transbordador entre {place} y las islas hizo el martes su primera travesía del mes, con {n} coches a bordo y una cola que llegaba hasta la gasolinera.',
        'Unos buzos habían encontrado en el eje de la hélice una grieta tan larga como una mano.',
        '«Se oía antes de verla», cuenta {person}, que lleva once inviernos en la sala de máquinas.',
        'Mientras estuvo en el dique, dos pesqueros y un helicóptero llevaron medicinas, correo y verdura fresca.',
        'La escuela de la isla más pequeña mandó a casa a sus siete alumnos, porque la maestra vive en tierra firme.',
        'La reparación ha costado {n} millones, pero los billetes no subirán, según la empresa.',
        'Los hoteleros hacen otras cuentas: casi la mitad de las reservas de las dos primeras semanas se cancelaron.',
        'Una petición para tener un segundo barco reúne ya más firmas que habitantes tienen las islas.',
      ],
    },
    {
      titles: [
        'Un fontanero halla {n} cuadros tras un muro en {place}',
        'Los cuadros olvidados de {place} salen a la luz',
        '¿De quién son los cuadros del muro de {place}?',
      ],
      standfirsts: ['Buscaban una gotera y encontraron una colección perdida desde la guerra.'],
      subheads: ['Olor a trementina', 'Nadie hizo una lista'],
      sentences: [
        'El fontanero que perforaba el viernes una pared del antiguo ayuntamiento de {place} no dio con un tubo ni con un ladrillo, sino con el marco de un paisaje al óleo.',
        'Detrás había otros {n} cuadros, envueltos en mantas y atados con cuerda de heno.',
        'La mayoría muestra el puerto con la marea baja y se pintó entre las dos guerras.',
        '«Lo primero fue el olor, como si el pintor acabara de salir», dice {person}, archivera municipal.',
        'El inventario, que se creía completo, no menciona ninguno.',
        'Los mayores recuerdan a un escribiente que escondió la colección cuando requisaron el edificio.',
        'Murió aquel mismo invierno, y si se lo contó a alguien, nadie lo apuntó.',
        'Herederos de tres pintores han reclamado ya las obras, y el municipio estudiará cada caso por orden de llegada.',
      ],
    },
    {
      titles: [
        'Una escuela de {place} guarda los móviles y descubre el piano',
        'Sin teléfonos y con lista de espera para el piano en {place}',
        'Lo que pasó en {place} al cerrar con llave {n} teléfonos',
      ],
      standfirsts: ['Los profesores querían silencio. Lo que tienen es una cola delante del piano.'],
      subheads: ['Taquillas', 'El piano del pasillo'],
      sentences: [
        'Desde principio de curso, los alumnos del instituto de {place} entregan el teléfono en la puerta.',
        'Las taquillas las construyó la clase de carpintería y las numeró a mano.',
        'La primera semana, dicen los profesores, no se notó más que muchas miradas perdidas.',
        'La segunda, alguien empezó a tocar el piano que servía de estante para guantes olvidados.',
        'Ahora hay una lista, con turnos de {n} minutos, y discusiones por los viernes.',
        '«Había olvidado el ruido que hacen cuando hablan entre ellos», dice {person}, la directora.',
        'Algunos padres querrían poder localizar a sus hijos, y la secretaria tiene ya un segundo teléfono.',
      ],
    },
  ],
};
